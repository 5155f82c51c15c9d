package org.safetynets.identity.person.domain;

import org.safetynets.platform.kernel.Refusal;

/** A network administrator laid the account to rest, so only one takes it up again. */
public record DeactivatedByTheNetwork() implements Refusal {}
