package org.safetynets.identity.consent.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.RecipientKind;
import org.safetynets.identity.consent.domain.TextKey;

/**
 * A text for people to sign.
 *
 * @param language BCP 47 tag
 * @param validDays how long a signature counts; five years at most
 */
public record ConsentTextRequest(
        @NotNull @Pattern(regexp = CODE) String code,
        @Min(1) @Max(10_000) int version,
        @NotNull @Pattern(regexp = LANGUAGE) String language,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 1000) String what,
        @NotBlank @Size(max = 1000) String purpose,
        @NotNull RecipientKind recipientKind,
        @NotBlank @Size(max = 10_000) String text,
        @Min(1) @Max(1826) int validDays,
        @NotBlank @Size(max = 1000) String withdrawal) {

    static final String CODE = "[a-z][a-z0-9-]{0,59}";
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z]{2})?";

    ConsentText asText() {
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
