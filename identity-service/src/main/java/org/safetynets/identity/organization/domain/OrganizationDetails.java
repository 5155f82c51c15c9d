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
 * @param neutralName what mail and pages call it where its own name would tell too much
 */
public record OrganizationDetails(
        OrganizationName name,
        @Nullable OrganizationId parent,
        ZoneId timeZone,
        Set<String> languages,
        @Nullable String neutralName) {

    public static final int NEUTRAL_NAME_MAX_LENGTH = 60;

    public OrganizationDetails {
        languages = Set.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an organization works in at least one language");
        }
        neutralName = neutralName == null ? null : neutralName.strip();
    }

    /** The same organization in another dress. */
    OrganizationDetails branded(Branding wanted) {
        return new OrganizationDetails(
                name, parent, wanted.timeZone(), wanted.languages(), wanted.neutralName());
    }
}
