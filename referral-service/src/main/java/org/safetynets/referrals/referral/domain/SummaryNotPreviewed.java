package org.safetynets.referrals.referral.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody signs for a summary they have not seen as it would be shown. */
public record SummaryNotPreviewed() implements Refusal {}
