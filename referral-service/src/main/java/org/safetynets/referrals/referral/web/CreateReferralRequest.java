package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.crisis.CountryResources;
import org.safetynets.referrals.referral.application.Refer;

/**
 * A counselor's request to refer. It has no field for anything about the partner.
 *
 * @param suggestedPurpose code of a purpose
 * @param doNotContact whether nobody is to ask the partner, who comes by themselves; the partner
 *     may say otherwise when they come
 * @param country where the partner is, only to choose crisis resources by; it is not kept
 */
record CreateReferralRequest(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable String suggestedPurpose,
        @Pattern(regexp = CountryResources.PATTERN) @Nullable String country,
        @NotNull @Valid UrgentFlagsRequest urgentFlags,
        @Nullable Boolean doNotContact) {

    Refer command(OrganizationId organization, Caller counselor) {
        return new Refer(
                organization,
                counselor.personId(),
                counselor.pseudonym(),
                Optional.ofNullable(suggestedPurpose),
                urgentFlags.answers(),
                Boolean.TRUE.equals(doNotContact));
    }
}
