package org.safetynets.identity.consent.persistence;

import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.RecipientKind;
import org.safetynets.identity.consent.domain.TextKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A text as it is stored, under its code, version and language. */
@Document(ConsentTextDocument.COLLECTION)
record ConsentTextDocument(
        @Id String id,
        String code,
        int version,
        String language,
        String title,
        String what,
        String purpose,
        RecipientKind recipientKind,
        String text,
        int validDays,
        String withdrawal) {

    static final String COLLECTION = "consentTexts";

    static String id(TextKey key) {
        return "%s:%d:%s".formatted(key.code(), key.version(), key.language());
    }

    static ConsentTextDocument of(ConsentText it) {
        return new ConsentTextDocument(
                id(it.key()),
                it.key().code(),
                it.key().version(),
                it.key().language(),
                it.title(),
                it.what(),
                it.purpose(),
                it.recipientKind(),
                it.text(),
                it.validDays(),
                it.withdrawal());
    }

    ConsentText restored() {
        return new ConsentText(
                new TextKey(code, version, language),
                title,
                what,
                purpose,
                recipientKind,
                text,
                validDays,
                withdrawal);
    }
}
