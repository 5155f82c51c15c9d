package org.safetynets.identity.consent.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.safetynets.identity.consent.application.SignConsent;
import org.safetynets.identity.consent.domain.TextKey;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a person signs.
 *
 * @param signature their pseudonym, written by themselves
 */
public record SignRequest(
        @NotNull @Pattern(regexp = ConsentTextRequest.CODE) String textCode,
        @Min(1) int textVersion,
        @NotNull @Pattern(regexp = ConsentTextRequest.LANGUAGE) String language,
        @NotNull UUID organizationId,
        @NotBlank @Size(max = 60) String signature) {

    SignConsent command(PersonId person) {
        return new SignConsent(
                person,
                new TextKey(textCode, textVersion, language),
                new OrganizationId(organizationId),
                signature);
    }
}
