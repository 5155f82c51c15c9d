package org.safetynets.identity.consent.domain;

import org.safetynets.platform.kernel.Refusal;

/** The organization does not take part in the network now. */
public record RecipientNotActive() implements Refusal {}
