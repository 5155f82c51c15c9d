package org.safetynets.identity.person.domain;

import org.safetynets.platform.kernel.Refusal;

/** Another person's pseudonym reads the same. */
public record PseudonymTaken(String pseudonym) implements Refusal {}
