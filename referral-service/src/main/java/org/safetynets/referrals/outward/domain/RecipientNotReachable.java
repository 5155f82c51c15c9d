package org.safetynets.referrals.outward.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody trusted is found under what was chosen, or it is the partner themselves. */
public record RecipientNotReachable() implements Refusal {}
