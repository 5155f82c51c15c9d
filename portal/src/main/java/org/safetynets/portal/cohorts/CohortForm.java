package org.safetynets.portal.cohorts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.NewCohort;

/** Reads a cohort from the fields of its form. */
final class CohortForm {

    private CohortForm() {}

    static @Nullable NewCohort read(Form form) {
        var standard = standard(form);
        var name = form.required("name", 120);
        var startsOn = day(form, "startsOn");
        var endsOn = day(form, "endsOn");
        var seats = seats(form);
        return standard == null ? null : new NewCohort(standard, name, startsOn, endsOn, seats);
    }

    private static @Nullable UUID standard(Form form) {
        try {
            return UUID.fromString(form.value("standardId"));
        } catch (IllegalArgumentException none) {
            form.wrong("standardId", "form.error.choose");
            return null;
        }
    }

    static @Nullable LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeParseException none) {
            form.wrong(field, "form.error.day");
            return null;
        }
    }

    private static @Nullable Integer seats(Form form) {
        if (!form.value("seats").matches("[1-9]\\d?|100")) {
            form.wrong("seats", "form.error.seats");
            return null;
        }
        return Integer.valueOf(form.value("seats"));
    }
}
