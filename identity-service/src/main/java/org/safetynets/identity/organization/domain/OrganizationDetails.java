package org.safetynets.identity.organization.domain;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * What a network administrator says of an organization.
 *
 * @param parent the organization it belongs under, null at the top
 * @param timeZone where its days begin and end
 * @param languages BCP 47 tags of the languages it works in
 */
public record OrganizationDetails(
        OrganizationName name,
        @Nullable OrganizationId parent,
        ZoneId timeZone,
        Set<String> languages) {

    public OrganizationDetails {
        languages = Set.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an organization works in at least one language");
        }
    }
}
