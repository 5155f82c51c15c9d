package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its partner sees it, who holds the dial.
 *
 * @param counselorSees what the counselor reads now
 * @param withdrawn the partner has ended it
 */
public record MyReferral(
        UUID referralId,
        @Nullable String organizationName,
        @Nullable String counselorPseudonym,
        String dial,
        @Nullable Instant dialUntil,
        @Nullable String counselorSees,
        boolean withdrawn) {}
