package org.safetynets.referrals.referral.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Referrals to begin a test with. */
public final class ReferralFixtures {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    public static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());
    public static final PersonId COUNSELOR = new PersonId(UUID.randomUUID());
    public static final PersonId PARTNER = new PersonId(UUID.randomUUID());
    public static final Map<UrgentFlag, UrgentAnswer> NO_FLAGS =
            Map.of(
                    UrgentFlag.VIOLENCE, UrgentAnswer.NO,
                    UrgentFlag.SUICIDE, UrgentAnswer.NO,
                    UrgentFlag.PSYCHOSIS, UrgentAnswer.UNKNOWN,
                    UrgentFlag.NO_PRIVATE_WAY, UrgentAnswer.NO);

    private ReferralFixtures() {}

    public static Origin anOrigin() {
        return new Origin(HARBOR, COUNSELOR, "counselor1", Optional.of("BT_CORE"), NOW, false);
    }

    public static ClaimCode aCode() {
        return ClaimCode.random(new SecureRandom());
    }

    public static ConsentId aConsentId() {
        return new ConsentId(UUID.randomUUID());
    }

    public static Referral aReferral() {
        return aReferral(aCode());
    }

    public static Referral aReferral(ClaimCode code) {
        var id = new ReferralId(UUID.randomUUID());
        var result = Referral.refer(id, anOrigin(), NO_FLAGS, code);
        return ((ReferringResult.Referred) result).referral();
    }

    public static Referral aClaimed(Dial dial) {
        return claimed(aReferral(), dial);
    }

    public static Referral claimed(Referral referral, Dial dial) {
        var result = referral.claim(aConsentId(), PARTNER, dial, List.of(), NOW);
        return ((ClaimResult.Claimed) result).referral();
    }

    public static Referral turned(Referral referral, Dial dial, Instant at) {
        return ((TurnResult.Turned) referral.turn(aConsentId(), dial, at)).referral();
    }
}
