package org.safetynets.groups.notes;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was written down of one meeting, sealed for the organization. Nobody's name is on it: those
 * who lead a group write it together.
 *
 * @param id of the meeting
 * @param forgetAt when MongoDB removes it by itself
 */
@Document(Note.COLLECTION)
record Note(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        long version,
        Sealed text,
        Instant forgetAt) {

    static final String COLLECTION = "meetingNotes";
}
