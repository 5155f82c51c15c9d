package org.safetynets.referrals.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.safetynets.referrals.referral.domain.Shown;

/**
 * A referral as its partner sees it: the whole truth, and what the counselor sees of it.
 *
 * @param organizationName null until identity-service has told of it
 * @param dial as it stands now; {@code D0} again once the consent has ended
 * @param dialUntil when the consent ends by itself; null while nothing is disclosed
 * @param counselorSees the word that the counselor reads now
 * @param summaryId the previewed summary that they may see
 */
record MyReferralResponse(
        UUID referralId,
        UUID organizationId,
        @Nullable String organizationName,
        String counselorPseudonym,
        @Nullable String suggestedPurpose,
        Instant claimedAt,
        ReferralStatus status,
        boolean withdrawn,
        String dial,
        @Nullable Instant dialUntil,
        Shown counselorSees,
        @Nullable UUID summaryId) {}
