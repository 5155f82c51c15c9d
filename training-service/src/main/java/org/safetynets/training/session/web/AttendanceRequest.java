package org.safetynets.training.session.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.session.domain.Attendance;
import org.safetynets.training.session.domain.Attended;

/** Whether people came, by their ids; those left out stay as they were. */
record AttendanceRequest(
        @NotEmpty @Size(max = 100) Map<@NotNull UUID, @NotNull Attendance> attendance) {

    List<Attended> toDomain() {
        return attendance.entrySet().stream()
                .map(it -> new Attended(new PersonId(it.getKey()), it.getValue()))
                .toList();
    }
}
