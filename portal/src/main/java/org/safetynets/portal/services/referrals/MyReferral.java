package org.safetynets.portal.services.referrals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as its partner sees it, who holds the dial. */
public record MyReferral(
        UUID referralId,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        @Nullable String counselorPseudonym,
        @Nullable String status,
        String dial,
        @Nullable String dialUntil) {}
