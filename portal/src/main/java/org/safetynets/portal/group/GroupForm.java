package org.safetynets.portal.group;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;

/**
 * Between what is said about a group and the fields of its form. What the form has no field for,
 * such as days that are left out, stays as it was.
 */
final class GroupForm {

    static final List<String> FORMATS = List.of("online", "in-person", "hybrid");
    static final List<String> ENROLMENTS = List.of("closed", "open");
    static final List<String> VISIBILITIES = List.of("public", "unlisted", "private");
    static final List<String> LANGUAGES = List.of("en", "es");
    static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final int LONGEST = 500;
    private static final String ID = "[0-9a-fA-F-]{36}";

    private GroupForm() {}

    /** As the network's content proposes a group. */
    static Form proposed() {
        return Form.empty()
                .with("capacity", "8")
                .with("format", "online")
                .with("enrolment", "closed")
                .with("visibility", "public")
                .with("language", "en")
                .with("startTime", "19:00")
                .with("durationMinutes", "90")
                .with("everyWeeks", "1");
    }

    static Form of(Map<String, ?> group) {
        var form = Form.empty();
        Stream.of("name", "purpose", "capacity", "format", "enrolment", "visibility", "language")
                .forEach(it -> form.with(it, text(group.get(it))));
        part(group, "schedule").forEach((field, value) -> form.with(field, text(value)));
        part(group, "place").forEach((field, value) -> form.with(field, text(value)));
        var charter = part(group, "charter");
        return form.with("forWhom", text(charter.get("forWhom")))
                .with("outcomes", text(charter.get("outcomes")))
                .with("guidelines", String.join("\n", texts(charter.get("guidelines"))))
                .with("facilitators", texts(group.get("facilitators")))
                .with("version", text(group.get("version")));
    }

    /** What to send; {@code before} is empty for a new group. */
    static Map<String, Object> read(Form form, Map<String, ?> before) {
        var group = new LinkedHashMap<String, Object>();
        group.put("name", form.required("name", 80));
        group.put("purpose", form.required("purpose", 40));
        group.put(
                "facilitators",
                form.values("facilitators").stream().filter(it -> it.matches(ID)).toList());
        group.put("capacity", number(form, "capacity"));
        group.put("format", choice(form, "format", FORMATS));
        group.put("enrolment", choice(form, "enrolment", ENROLMENTS));
        group.put("visibility", choice(form, "visibility", VISIBILITIES));
        group.put("language", choice(form, "language", LANGUAGES));
        group.put("schedule", schedule(form, part(before, "schedule")));
        group.put("charter", charter(form));
        if (form.checked("town") && !form.has("format", "online")) {
            group.put("place", place(form));
        }
        return group;
    }

    private static Map<String, Object> schedule(Form form, Map<String, Object> before) {
        var schedule = new LinkedHashMap<>(before);
        schedule.put("weekday", choice(form, "weekday", WEEKDAYS));
        if (!texts(before.get("weekdays")).contains(form.value("weekday"))) {
            schedule.remove("weekdays");
        }
        schedule.put("startTime", time(form));
        schedule.put("durationMinutes", number(form, "durationMinutes"));
        schedule.put("everyWeeks", number(form, "everyWeeks"));
        schedule.put("timeZone", zone(form));
        day(form, schedule, "startsOn");
        day(form, schedule, "until");
        return schedule;
    }

    private static void day(Form form, Map<String, Object> schedule, String field) {
        if (form.checked(field)) {
            schedule.put(field, form.value(field));
        } else {
            schedule.remove(field);
        }
    }

    private static Map<String, Object> charter(Form form) {
        return Map.of(
                "forWhom",
                form.required("forWhom", LONGEST),
                "outcomes",
                form.required("outcomes", LONGEST),
                "guidelines",
                form.value("guidelines")
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private static Map<String, Object> place(Form form) {
        return Map.of(
                "town",
                form.text("town", 80),
                "latitude",
                degrees(form, "latitude"),
                "longitude",
                degrees(form, "longitude"));
    }

    private static double degrees(Form form, String field) {
        try {
            return Double.parseDouble(form.value(field));
        } catch (NumberFormatException e) {
            form.wrong(field, "form.error.check");
            return 0;
        }
    }

    private static int number(Form form, String field) {
        try {
            return Integer.parseInt(form.value(field));
        } catch (NumberFormatException e) {
            form.wrong(field, "form.error.check");
            return 0;
        }
    }

    private static String choice(Form form, String field, List<String> offered) {
        var chosen = form.oneOf(field, Set.copyOf(offered));
        if (chosen == null) {
            form.wrong(field, "form.error.choose");
        }
        return Objects.requireNonNullElse(chosen, "");
    }

    private static String time(Form form) {
        try {
            return LocalTime.parse(form.value("startTime")).toString();
        } catch (DateTimeParseException e) {
            form.wrong("startTime", "form.error.check");
            return "";
        }
    }

    private static String zone(Form form) {
        try {
            return ZoneId.of(form.value("timeZone")).getId();
        } catch (DateTimeException e) {
            form.wrong("timeZone", "form.error.check");
            return "";
        }
    }

    /** A part of an answer, with names for keys as every object of JSON has. */
    private static Map<String, Object> part(Map<String, ?> group, String name) {
        var part = new LinkedHashMap<String, Object>();
        if (group.get(name) instanceof Map<?, ?> there) {
            there.forEach((key, value) -> part.put(String.valueOf(key), value));
        }
        return part;
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
