package org.safetynets.identity.consent.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.consent.domain.Consent;
import org.safetynets.identity.consent.domain.TextKey;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A consent as it is stored. */
@Document(ConsentDocument.COLLECTION)
record ConsentDocument(
        @Id UUID id,
        UUID personId,
        UUID recipientId,
        String textCode,
        int textVersion,
        String language,
        String signature,
        Instant signedAt,
        Instant expiresAt,
        @Nullable Instant withdrawnAt) {

    static final String COLLECTION = "consents";

    static ConsentDocument of(Consent it) {
        return new ConsentDocument(
                it.id(),
                it.person().value(),
                it.recipient().value(),
                it.text().code(),
                it.text().version(),
                it.text().language(),
                it.signature(),
                it.signedAt(),
                it.expiresAt(),
                it.withdrawnAt());
    }

    Consent restored() {
        return new Consent(
                id,
                new PersonId(personId),
                new OrganizationId(recipientId),
                new TextKey(textCode, textVersion, language),
                signature,
                signedAt,
                expiresAt,
                withdrawnAt);
    }
}
