package org.safetynets.identity.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * What a network administrator says of an organization.
 *
 * @param timeZone IANA id, for example {@code Europe/Zurich}
 * @param languages BCP 47 tags, for example {@code en} or {@code es-MX}
 * @param neutralName what mail and pages call it where its own name would tell too much
 */
public record OrganizationRequest(
        @NotBlank @Size(max = OrganizationName.MAX_LENGTH) String name,
        @Nullable UUID parentId,
        @NotNull @KnownTimeZone String timeZone,
        @NotEmpty @Size(max = 20)
                Set<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") String> languages,
        @Nullable
                @Size(max = OrganizationDetails.NEUTRAL_NAME_MAX_LENGTH)
                @Pattern(regexp = ".*\\S.*", message = "must not be blank")
                String neutralName) {

    OrganizationDetails details() {
        return new OrganizationDetails(
                new OrganizationName(name),
                parentId == null ? null : new OrganizationId(parentId),
                ZoneId.of(timeZone),
                languages,
                neutralName);
    }
}
