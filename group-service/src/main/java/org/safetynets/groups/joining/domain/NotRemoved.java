package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody removed this person, so there is nothing to appeal. */
public record NotRemoved() implements Refusal {}
