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
        Optional<Instant> revokedAt) {

    public static final Duration TERM = Duration.ofDays(90);

    /** Why a counselor is told. */
    public enum Purpose {
        CLOSING_THE_REFERRAL_LOOP
    }

    /** How a consent is ended. */
    public enum RightToRevoke {
        AT_ANY_TIME_BY_TURNING_THE_DIAL_OR_WITHDRAWING
    }

    static Consent sign(ConsentId id, Origin origin, Dial information, Signature signature) {
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
                Optional.empty());
    }

    /** The dial as it stands at that moment: nothing once the consent has ended. */
    public Dial dialAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt) ? information : Dial.D0;
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
                revokedAt);
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
                        Optional.of(now));
    }
}
