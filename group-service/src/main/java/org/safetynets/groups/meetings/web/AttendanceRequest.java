package org.safetynets.groups.meetings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;

/** Whether each member came. */
record AttendanceRequest(@NotNull @Size(max = 20) List<@NotNull @Valid Entry> entries) {

    record Entry(@NotNull UUID personId, @NotNull AttendanceStatus status) {}

    Map<PersonId, AttendanceStatus> byPerson() {
        var came = new LinkedHashMap<PersonId, AttendanceStatus>();
        for (var entry : entries) {
            if (came.put(new PersonId(entry.personId()), entry.status()) != null) {
                throw new InvalidRequestException("entries", "must name each person once");
            }
        }
        return came;
    }
}
