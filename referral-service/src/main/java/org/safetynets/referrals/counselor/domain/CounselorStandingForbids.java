package org.safetynets.referrals.counselor.domain;

import org.safetynets.platform.kernel.Refusal;

/** The life of a counselor does not have this step now. */
public record CounselorStandingForbids(Standing standing) implements Refusal {}
