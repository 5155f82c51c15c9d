package org.safetynets.notifications.audience.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What group-service last told of a person's way into a group.
 *
 * @param seated whether they have the seat now
 */
public record KnownSeat(
        OrganizationId organization,
        UUID seatId,
        long version,
        UUID groupId,
        PersonId person,
        boolean seated) {}
