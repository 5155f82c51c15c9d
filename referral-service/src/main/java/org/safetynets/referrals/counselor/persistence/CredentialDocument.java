package org.safetynets.referrals.counselor.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.referrals.counselor.domain.Credential;

/**
 * A licence as it is stored; its number and where it can be seen are sealed for its holder.
 *
 * @param expiresOn ISO 8601, so that days compare as they stand
 */
record CredentialDocument(
        @Nullable Sealed number,
        String body,
        String country,
        @Nullable String region,
        String expiresOn,
        @Nullable Sealed evidence) {

    static CredentialDocument of(Credential it, int place, SealedFields fields) {
        return new CredentialDocument(
                fields.seal("credentials." + place + ".number", it.number()),
                it.body(),
                it.country(),
                it.region().orElse(null),
                it.expiresOn().toString(),
                fields.seal("credentials." + place + ".evidence", it.evidence()));
    }

    Credential restore(int place, SealedFields fields) {
        return new Credential(
                fields.open("credentials." + place + ".number", number).orElse(""),
                body,
                country,
                Optional.ofNullable(region),
                LocalDate.parse(expiresOn),
                fields.open("credentials." + place + ".evidence", evidence).orElse(""));
    }
}
