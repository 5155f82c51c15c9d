package org.safetynets.referrals.counselor.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody decides about their own credentials. */
public record OwnCredentials() implements Refusal {}
