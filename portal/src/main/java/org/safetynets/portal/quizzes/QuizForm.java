package org.safetynets.portal.quizzes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.NewQuiz;

/** Reads a quiz from the fields of its form; hours are told by the clock of the cohort. */
final class QuizForm {

    private QuizForm() {}

    static NewQuiz read(Form form, ZoneId zone) {
        return new NewQuiz(
                chosen(form, "module"),
                chosen(form, "requirement"),
                form.orNull("criticalRequirement"),
                form.required("title", 120),
                number(form, "draw"),
                number(form, "passMark"),
                number(form, "attempts"),
                form.value("minutes").isEmpty() ? null : number(form, "minutes"),
                moment(form, "opensAt", zone),
                moment(form, "closesAt", zone));
    }

    private static String chosen(Form form, String field) {
        if (form.value(field).isEmpty()) {
            form.wrong(field, "form.error.choose");
        }
        return form.value(field);
    }

    private static @Nullable Integer number(Form form, String field) {
        if (!form.value(field).matches("[1-9]\\d{0,2}")) {
            form.wrong(field, "form.error.whole");
            return null;
        }
        return Integer.valueOf(form.value(field));
    }

    private static @Nullable Instant moment(Form form, String field, ZoneId zone) {
        try {
            return LocalDateTime.parse(form.value(field)).atZone(zone).toInstant();
        } catch (DateTimeParseException none) {
            form.wrong(field, "form.error.moment");
            return null;
        }
    }
}
