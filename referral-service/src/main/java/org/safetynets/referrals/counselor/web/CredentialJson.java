package org.safetynets.referrals.counselor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.counselor.domain.Credential;

/**
 * A licence to counsel.
 *
 * @param number as the body gave it
 * @param country ISO 3166 code of where it holds
 * @param region the part of the country, where licences are of a part
 * @param expiresOn the last day on which it holds
 * @param evidence where a reviewer can see that it is so
 */
record CredentialJson(
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 120) String body,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Size(max = 80) @Nullable String region,
        @NotNull LocalDate expiresOn,
        @NotBlank @Size(max = 1000) String evidence) {

    Credential credential() {
        return new Credential(
                number.strip(),
                body.strip(),
                country,
                Optional.ofNullable(region).map(String::strip).filter(it -> !it.isEmpty()),
                expiresOn,
                evidence.strip());
    }

    static CredentialJson of(Credential it) {
        return new CredentialJson(
                it.number(),
                it.body(),
                it.country(),
                it.region().orElse(null),
                it.expiresOn(),
                it.evidence());
    }

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "CredentialJson[" + body + "]";
    }
}
