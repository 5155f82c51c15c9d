package org.safetynets.groups.charters;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That the guidelines were read out in a meeting, and which version of the charter they are of. */
@Document(Reading.COLLECTION)
record Reading(
        @Id UUID meetingId, UUID organizationId, UUID groupId, int charterVersion, Instant at) {

    static final String COLLECTION = "guidelineReadings";
}
