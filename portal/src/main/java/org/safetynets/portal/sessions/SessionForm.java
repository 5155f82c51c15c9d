package org.safetynets.portal.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.NewSession;
import org.safetynets.portal.services.training.Session;

/** Between a session and the fields of its form. */
final class SessionForm {

    private SessionForm() {}

    static Form of(Session session) {
        return Form.empty()
                .with("module", session.module())
                .with("title", session.title())
                .with("day", session.day().toString())
                .with("time", session.time().toString())
                .with("minutes", String.valueOf(session.minutes()))
                .with("venue", session.venue())
                .with("venueDetails", session.venueDetails());
    }

    static NewSession read(Form form) {
        var venue = form.oneOf("venue", Set.of("online", "in-person"));
        if (venue == null) {
            form.wrong("venue", "form.error.choose");
        }
        form.text("venueDetails", 300);
        return new NewSession(
                form.orNull("module"),
                form.required("title", 120),
                day(form),
                time(form),
                minutes(form),
                venue,
                form.orNull("venueDetails"));
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.value("day"));
        } catch (DateTimeParseException none) {
            form.wrong("day", "form.error.day");
            return null;
        }
    }

    private static @Nullable LocalTime time(Form form) {
        try {
            return LocalTime.parse(form.value("time"));
        } catch (DateTimeParseException none) {
            form.wrong("time", "form.error.time");
            return null;
        }
    }

    private static @Nullable Integer minutes(Form form) {
        if (!form.value("minutes").matches("[1-9]\\d{0,2}")) {
            form.wrong("minutes", "form.error.minutes");
            return null;
        }
        return Integer.valueOf(form.value("minutes"));
    }
}
