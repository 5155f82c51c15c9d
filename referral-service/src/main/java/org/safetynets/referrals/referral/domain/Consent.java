package org.safetynets.referrals.referral.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A partner's written consent to a disclosure, with the elements of 42 CFR § 2.31.
 *
 * @param participant whom the information is about
 * @param discloser the organization that may disclose
 * @param information what may be disclosed
 * @param recipient the counselor who may receive it
 * @param purpose why
 * @param rightToRevoke how it can be ended
 * @param signature the partner's own act, with its date
 * @param expiresAt when it ends by itself
 * @param revokedAt when the partner ended it, if they did
 * @param text the version of the words it was given under
 * @param summary the previewed summary it is also about
 */
public record Consent(
        ConsentId id,
        PersonId participant,
        OrganizationId discloser,
        Dial information,
        PersonId recipient,
        Purpose purpose,
        RightToRevoke rightToRevoke,
        Signature signature,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        int text,
        Optional<SummaryId> summary) {

    public static final Duration TERM = Duration.ofDays(90);

    /** Said of D3 and D4 that there was no way yet to tell attendance or a summary. */
    public static final int FIRST_TEXT = 1;

    /** Says of D3 and D4 what is told today. */
    public static final int TEXT = 2;

    /** Why a counselor is told. */
    public enum Purpose {
        CLOSING_THE_REFERRAL_LOOP
    }

    /** How a consent is ended. */
    public enum RightToRevoke {
        AT_ANY_TIME_BY_TURNING_THE_DIAL_OR_WITHDRAWING
    }

    static Consent sign(ConsentId id, Origin origin, Dial information, Signature signature) {
        return sign(id, origin, information, Optional.empty(), signature);
    }

    static Consent sign(
            ConsentId id,
            Origin origin,
            Dial information,
            Optional<SummaryId> summary,
            Signature signature) {
        if (summary.isPresent() != (information == Dial.D4)) {
            throw new IllegalArgumentException("A summary and D4 go together");
        }
        return new Consent(
                id,
                signature.by(),
                origin.organization(),
                information,
                origin.counselor(),
                Purpose.CLOSING_THE_REFERRAL_LOOP,
                RightToRevoke.AT_ANY_TIME_BY_TURNING_THE_DIAL_OR_WITHDRAWING,
                signature,
                signature.at().plus(TERM),
                Optional.empty(),
                TEXT,
                summary);
    }

    /** The dial as it stands at that moment: nothing once the consent has ended. */
    public Dial dialAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt) ? told() : Dial.D0;
    }

    /**
     * How far what is told goes. A consent stands for the words it was given under: those of the
     * first text said that nothing came of D3 and D4 beyond D2, and nothing begins to by itself.
     */
    public Dial told() {
        return text == FIRST_TEXT && information.compareTo(Dial.D2) > 0 ? Dial.D2 : information;
    }

    Consent forgetParticipant() {
        return new Consent(
                id,
                PersonId.NOBODY,
                discloser,
                information,
                recipient,
                purpose,
                rightToRevoke,
                new Signature(PersonId.NOBODY, signature.act(), signature.at()),
                expiresAt,
                revokedAt,
                text,
                summary);
    }

    public Consent revoked(Instant now) {
        return revokedAt.isPresent()
                ? this
                : new Consent(
                        id,
                        participant,
                        discloser,
                        information,
                        recipient,
                        purpose,
                        rightToRevoke,
                        signature,
                        expiresAt,
                        Optional.of(now),
                        text,
                        summary);
    }
}
