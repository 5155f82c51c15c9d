package org.safetynets.portal.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.Attendance;
import org.safetynets.portal.services.groups.Attendee;
import org.safetynets.portal.services.groups.Meeting;
import org.safetynets.portal.services.groups.Seat;

/** Reads who came: one field per person, named {@code person.} and their id. */
final class AttendanceForm {

    private static final String PERSON = "person.";
    private static final Set<String> STATUSES = Set.of("attended", "absent", "excused");

    private AttendanceForm() {}

    /** Everyone with a place, and whoever was recorded before they left, each with their status. */
    static List<Attendee> people(Meeting meeting, List<Seat> roster) {
        Map<UUID, Attendee> people = new LinkedHashMap<>();
        roster.stream()
                .filter(seat -> seat.seat().equals("seated"))
                .forEach(
                        seat ->
                                people.put(
                                        seat.personId(),
                                        new Attendee(seat.personId(), seat.pseudonym(), null)));
        meeting.recorded().forEach(attendee -> people.put(attendee.personId(), attendee));
        return List.copyOf(people.values());
    }

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
