package org.safetynets.training.credential.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.credential.domain.SigningKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A key as stored under its number, so that each number is made once. */
@Document("signingKeys")
record SigningKeyDocument(
        @Id int number,
        String keyId,
        String publicKey,
        @Nullable String wrapped,
        Instant madeAt,
        Instant neededUntil) {

    static SigningKeyDocument of(SigningKey it) {
        return new SigningKeyDocument(
                it.number(), it.id(), it.publicKey(), it.wrapped(), it.madeAt(), it.neededUntil());
    }

    SigningKey toDomain() {
        return new SigningKey(number, keyId, publicKey, wrapped, madeAt, neededUntil);
    }
}
