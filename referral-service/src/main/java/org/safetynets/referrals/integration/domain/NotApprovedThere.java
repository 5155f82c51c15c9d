package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/** The organization trusts none of the practice's counselors at this moment. */
public record NotApprovedThere() implements Refusal {}
