package org.safetynets.referrals.referral.domain;

import org.safetynets.platform.kernel.Refusal;

/** The same request was served before, and its code is shown only once. */
public record CodeAlreadyShown() implements Refusal {}
