package org.safetynets.identity.organization.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.Branding;
import org.safetynets.identity.organization.domain.OrganizationDetails;

/**
 * How an organization is to appear.
 *
 * @param neutralName what mail and pages call it where its own name would tell too much
 * @param languages BCP 47 tags, for example {@code en} or {@code es-MX}
 * @param timeZone IANA id, for example {@code Europe/Zurich}
 */
public record BrandingRequest(
        @Nullable
                @Size(max = OrganizationDetails.NEUTRAL_NAME_MAX_LENGTH)
                @Pattern(regexp = ".*\\S.*", message = "must not be blank")
                String neutralName,
        @NotEmpty @Size(max = 20)
                Set<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") String> languages,
        @NotNull @KnownTimeZone String timeZone) {

    Branding branding() {
        return new Branding(neutralName, languages, ZoneId.of(timeZone));
    }
}
