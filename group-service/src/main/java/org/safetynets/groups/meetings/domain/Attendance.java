package org.safetynets.groups.meetings.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** Whether one member came, under the pseudonym they had then. */
public record Attendance(PersonId personId, String pseudonym, AttendanceStatus status) {

    /** Somebody, and no longer the person: an id that is nobody's keeps two of them apart. */
    Attendance forget(PersonId person) {
        return personId.equals(person)
                ? new Attendance(new PersonId(UUID.randomUUID()), "", status)
                : this;
    }
}
