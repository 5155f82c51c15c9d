package org.safetynets.referrals.sandbox.web;

import jakarta.validation.constraints.NotNull;
import org.safetynets.referrals.sandbox.domain.Scene;

/**
 * Where a made-up referral shall stand.
 *
 * @param scene what comes before it happens as well
 */
record PlayRequest(@NotNull Scene scene) {}
