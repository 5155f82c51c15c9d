package org.safetynets.portal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.Attendance;
import org.safetynets.portal.services.groups.Attendee;

/** Reads who came: one field per person, named {@code person.} and their id. */
final class AttendanceForm {

    private static final String PERSON = "person.";
    private static final Set<String> STATUSES = Set.of("attended", "absent", "excused");

    private AttendanceForm() {}

    static Attendance read(Form form) {
        List<Attendee> entries = new ArrayList<>();
        for (var field : form.fields()) {
            var status = form.oneOf(field, STATUSES);
            if (field.startsWith(PERSON) && status != null) {
                var person = UUID.fromString(field.substring(PERSON.length()));
                entries.add(new Attendee(person, null, status));
            }
        }
        return new Attendance(entries);
    }
}
