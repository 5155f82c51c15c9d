package org.safetynets.identity.consent.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is a newer version of the text. */
public record ConsentTextNotCurrent(int currentVersion) implements Refusal {}
