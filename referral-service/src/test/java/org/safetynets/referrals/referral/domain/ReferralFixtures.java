package org.safetynets.referrals.referral.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Summary.Measured;
import org.safetynets.referrals.referral.domain.Summary.Point;
import org.safetynets.referrals.referral.domain.Summary.Score;

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

    public static final SummaryId SUMMARY = new SummaryId(UUID.randomUUID());

    /** All that could ever be looked up. */
    public static final Details EVERYTHING =
            new Details(
                    Optional.of(AttendanceBand.MOST),
                    Optional.of(
                            new Summary(
                                    List.of(
                                            new Measured(
                                                    "SUDS",
                                                    Map.of("en", "Distress now"),
                                                    0,
                                                    10,
                                                    true,
                                                    List.of(new Score(Point.START, 7)))))));

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
        if (dial == Dial.D4) {
            return turned(claimed(referral, Dial.D0), dial, NOW);
        }
        var result = referral.claim(aConsentId(), PARTNER, dial, List.of(), NOW);
        return ((ClaimResult.Claimed) result).referral();
    }

    public static Referral turned(Referral referral, Dial dial, Instant at) {
        var result = referral.turn(aConsentId(), dial, previewed(dial), at);
        return ((TurnResult.Turned) result).referral();
    }

    /** The summary that goes with the position, if one does. */
    public static Optional<SummaryId> previewed(Dial dial) {
        return dial == Dial.D4 ? Optional.of(SUMMARY) : Optional.empty();
    }

    /** The same consent as it was given when there was one text only. */
    public static Consent underTheFirstText(Consent it) {
        return new Consent(
                it.id(),
                it.participant(),
                it.discloser(),
                it.information(),
                it.recipient(),
                it.purpose(),
                it.rightToRevoke(),
                it.signature(),
                it.expiresAt(),
                it.revokedAt(),
                Consent.FIRST_TEXT,
                Optional.empty());
    }
}
