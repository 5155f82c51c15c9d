package org.safetynets.notifications.audience.domain;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What group-service last told of a group.
 *
 * @param meets whether it is open, so that its meetings take place
 * @param course empty when it did not say when it starts
 */
public record KnownGroup(
        OrganizationId organization,
        UUID groupId,
        long version,
        String name,
        Set<PersonId> facilitators,
        ZoneId zone,
        boolean meets,
        Optional<Course> course) {}
