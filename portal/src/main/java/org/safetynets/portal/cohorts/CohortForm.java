package org.safetynets.portal.cohorts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.Cohort;
import org.safetynets.portal.services.training.NewCohort;

/** Between a cohort and the fields of its form. */
final class CohortForm {

    private static final String ID = "[0-9a-fA-F-]{36}";
    private static final int LONGEST_OFFER = 336;

    private CohortForm() {}

    static Form of(Cohort cohort) {
        return Form.empty()
                .with("standardId", text(cohort.standardId()))
                .with("programId", text(cohort.programId()))
                .with("name", cohort.name())
                .with("startsOn", text(cohort.startsOn()))
                .with("endsOn", text(cohort.endsOn()))
                .with("timeZone", cohort.timeZone())
                .with("seats", text(cohort.seats()))
                .with("offerHours", text(cohort.offerHours()))
                .with("trainers", cohort.runBy().stream().map(UUID::toString).toList())
                .with("version", text(cohort.version()));
    }

    private static @Nullable String text(@Nullable Object it) {
        return it == null ? null : it.toString();
    }

    static NewCohort read(Form form) {
        return new NewCohort(
                standard(form),
                id(form.value("programId")),
                form.required("name", 120),
                day(form, "startsOn"),
                day(form, "endsOn"),
                zone(form),
                seats(form),
                offerHours(form),
                trainers(form));
    }

    private static @Nullable UUID standard(Form form) {
        var standard = id(form.value("standardId"));
        if (standard == null) {
            form.wrong("standardId", "form.error.choose");
        }
        return standard;
    }

    private static @Nullable UUID id(String typed) {
        return typed.matches(ID) ? UUID.fromString(typed) : null;
    }

    static @Nullable LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeParseException none) {
            form.wrong(field, "form.error.day");
            return null;
        }
    }

    /** Left open it is the organization's. */
    static @Nullable String zone(Form form) {
        var zone = form.orNull("timeZone");
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            form.wrong("timeZone", "form.error.zone");
        }
        return zone;
    }

    private static @Nullable Integer seats(Form form) {
        if (!form.value("seats").matches("[1-9]\\d?|100")) {
            form.wrong("seats", "form.error.seats");
            return null;
        }
        return Integer.valueOf(form.value("seats"));
    }

    private static @Nullable Integer offerHours(Form form) {
        var typed = form.value("offerHours");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > LONGEST_OFFER) {
            form.wrong("offerHours", "form.error.hours");
            return null;
        }
        return Integer.valueOf(typed);
    }

    /** None ticked is whoever plans it, or ran it before. */
    private static @Nullable List<UUID> trainers(Form form) {
        var chosen =
                form.values("trainers").stream()
                        .filter(it -> it.matches(ID))
                        .map(UUID::fromString)
                        .toList();
        return chosen.isEmpty() ? null : chosen;
    }
}
