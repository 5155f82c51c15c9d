package org.safetynets.referrals.sandbox.domain;

import org.safetynets.platform.kernel.Refusal;

/** The life cycle has no way there from where the referral stands. */
public record SceneNotPossible() implements Refusal {}
