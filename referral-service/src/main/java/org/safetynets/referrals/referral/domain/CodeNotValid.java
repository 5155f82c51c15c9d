package org.safetynets.referrals.referral.domain;

import org.safetynets.platform.kernel.Refusal;

/** The code is mistyped, unknown, used, expired or the caller's own: nobody learns which. */
public record CodeNotValid() implements Refusal {}
