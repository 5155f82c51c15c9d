package org.safetynets.referrals.referral.domain;

import java.time.Instant;

/**
 * A referral as its counselor sees it: what they wrote themselves, and what the partner discloses.
 *
 * <p>It holds no version and no time of any later step, since those would tell that one happened.
 */
public record CounselorsView(
        ReferralId id, Origin origin, Instant codeExpiresAt, Disclosure disclosure) {}
