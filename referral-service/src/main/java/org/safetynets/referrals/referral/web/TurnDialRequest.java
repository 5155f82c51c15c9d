package org.safetynets.referrals.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Where the partner turns the dial, {@code D0} to {@code D4}. */
record TurnDialRequest(@NotNull @Pattern(regexp = "D[0-4]") String dial) {}
