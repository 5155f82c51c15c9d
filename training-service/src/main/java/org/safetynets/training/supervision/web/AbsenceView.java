package org.safetynets.training.supervision.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.supervision.domain.Absence;

/** An absence over HTTP. */
public record AbsenceView(
        UUID absenceId,
        UUID supervisorId,
        LocalDate from,
        @Nullable LocalDate through,
        @Nullable UUID coverId) {

    static AbsenceView of(Absence it) {
        var cover = it.cover();
        return new AbsenceView(
                it.id(),
                it.supervisor().value(),
                it.from(),
                it.through(),
                cover == null ? null : cover.value());
    }
}
