package org.safetynets.referrals.counselor.domain;

import org.safetynets.platform.kernel.Refusal;

/** The caller is a counselor whom the organization does not trust at this moment. */
public record CounselorNotApproved() implements Refusal {}
