package org.safetynets.identity.consent.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.Refusal;

/** A rule that every signature keeps, named by what must hold. */
interface SigningPolicy {

    Optional<Refusal> refuses(Signing signing);

    SigningPolicy TEXT_IS_CURRENT =
            it ->
                    it.text().version() == it.currentVersion()
                            ? Optional.empty()
                            : Optional.of(new ConsentTextNotCurrent(it.currentVersion()));

    SigningPolicy RECIPIENT_IS_ACTIVE =
            it -> it.recipientActive() ? Optional.empty() : Optional.of(new RecipientNotActive());

    /** The name a person is known by here is the only one they are ever asked for. */
    SigningPolicy SIGNATURE_IS_THE_PSEUDONYM =
            it ->
                    it.signature().strip().equals(it.pseudonym())
                            ? Optional.empty()
                            : Optional.of(new SignatureNotYours());

    SigningPolicy NOT_GIVEN_ALREADY =
            it -> it.activeAlready().map(id -> (Refusal) new ConsentGivenAlready(id));

    List<SigningPolicy> ALL =
            List.of(
                    TEXT_IS_CURRENT,
                    RECIPIENT_IS_ACTIVE,
                    SIGNATURE_IS_THE_PSEUDONYM,
                    NOT_GIVEN_ALREADY);

    /** The first refusal there is. */
    static Optional<Refusal> anyRefuses(Signing signing) {
        return ALL.stream().flatMap(it -> it.refuses(signing).stream()).findFirst();
    }
}
