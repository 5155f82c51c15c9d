package org.safetynets.notifications.audience.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What group-service last told of who leads one meeting instead of the group's facilitators.
 *
 * @param person empty when nobody does, or the meeting does not take place
 */
public record KnownStandIn(
        OrganizationId organization,
        UUID meetingId,
        long version,
        UUID groupId,
        Instant startsAt,
        Optional<PersonId> person) {}
