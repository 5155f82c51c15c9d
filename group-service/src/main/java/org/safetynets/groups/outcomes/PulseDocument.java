package org.safetynets.groups.outcomes;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.outcomes.domain.Pulse;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a meeting was for somebody.
 *
 * @param review whether a look is asked for, and nobody has had it yet
 */
@Document(PulseDocument.COLLECTION)
record PulseDocument(
        @Id String id,
        UUID organizationId,
        UUID groupId,
        UUID meetingId,
        UUID personId,
        String purpose,
        Pulse pulse,
        Instant at,
        boolean review) {

    static final String COLLECTION = "pulses";

    static String id(MeetingId meeting, PersonId person) {
        return meeting.value() + "/" + person;
    }
}
