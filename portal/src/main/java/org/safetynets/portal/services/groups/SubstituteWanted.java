package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting to come for which whoever leads it asked that another does.
 *
 * @param personId who asked
 */
public record SubstituteWanted(
        UUID groupId,
        String groupName,
        LocalDate day,
        Instant startsAt,
        UUID personId,
        Instant askedAt) {}
