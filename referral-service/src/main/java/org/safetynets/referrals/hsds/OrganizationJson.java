package org.safetynets.referrals.hsds;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An organization that has an open public group.
 *
 * @param services only where they are asked for
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record OrganizationJson(
        UUID id, String name, String description, @Nullable List<ServiceJson> services) {

    static OrganizationJson of(UUID id, String name, @Nullable List<ServiceJson> services) {
        return new OrganizationJson(
                id,
                name,
                name + " runs peer support groups led by certified facilitators.",
                services);
    }
}
