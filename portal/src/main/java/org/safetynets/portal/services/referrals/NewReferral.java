package org.safetynets.portal.services.referrals;

import java.util.UUID;

/** A referral just made; its code is told this once. */
public record NewReferral(UUID referralId, String code) {}
