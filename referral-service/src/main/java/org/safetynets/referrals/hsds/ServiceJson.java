package org.safetynets.referrals.hsds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An open public group, as a service.
 *
 * @param organization left out inside of one
 * @param schedules this and what follows only where all related data is asked for
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ServiceJson(
        UUID id,
        UUID organizationId,
        String name,
        String description,
        String status,
        int minimumAge,
        String assuredDate,
        Instant lastModified,
        @Nullable OrganizationJson organization,
        @Nullable List<ScheduleJson> schedules,
        @Nullable List<LanguageJson> languages,
        @Nullable List<ServiceAtLocationJson> serviceAtLocations,
        @Nullable List<AttributeJson> attributes,
        @Nullable List<CapacityJson> capacities) {}
