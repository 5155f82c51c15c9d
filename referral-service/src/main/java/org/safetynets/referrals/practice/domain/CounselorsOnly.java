package org.safetynets.referrals.practice.domain;

import org.safetynets.platform.kernel.Refusal;

/** No organization trusts this person as a counselor at this moment. */
public record CounselorsOnly() implements Refusal {}
