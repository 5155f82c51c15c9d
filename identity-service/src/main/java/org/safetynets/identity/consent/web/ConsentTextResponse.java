package org.safetynets.identity.consent.web;

import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.RecipientKind;

/** A text as the API shows it. */
public record ConsentTextResponse(
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

    static ConsentTextResponse of(ConsentText it) {
        return new ConsentTextResponse(
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
}
