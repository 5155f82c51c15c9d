package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.crisis.CountryResources;

/**
 * A partner's request to be welcomed by an organization.
 *
 * @param suggestedPurpose code of a purpose
 * @param country only to choose crisis resources by; it is not kept
 * @param urgentFlags weighed and not kept, as when a counselor refers
 * @param doNotContact whether they want to be asked nothing about it
 */
record ReferMyselfRequest(
        @NotNull UUID organizationId,
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable String suggestedPurpose,
        @Pattern(regexp = CountryResources.PATTERN) @Nullable String country,
        @NotNull @Valid UrgentFlagsRequest urgentFlags,
        @Nullable Boolean doNotContact) {}
