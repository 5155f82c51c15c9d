package org.safetynets.referrals.hsds;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.MeetingPlan;

/**
 * When a group meets, in the parts of an RRULE that HSDS has fields for. Days and times are texts
 * of ISO 8601, as they are shown.
 *
 * @param byday for example {@code TU} or, monthly, {@code 2TU}
 */
record Rhythm(
        String frequency,
        int interval,
        String byday,
        String opensAt,
        String closesAt,
        String timeZone,
        @Nullable String from,
        @Nullable String until,
        @Nullable Integer count) {

    static Rhythm of(MeetingPlan plan) {
        var rule = parts(plan);
        var start = plan.startTime();
        return new Rhythm(
                rule.getOrDefault("FREQ", "WEEKLY"),
                Integer.parseInt(rule.getOrDefault("INTERVAL", String.valueOf(plan.everyWeeks()))),
                rule.getOrDefault("BYDAY", code(plan.weekday())),
                minute(start),
                minute(start.plusMinutes(plan.durationMinutes())),
                plan.timeZone(),
                Optional.ofNullable(plan.startsOn()).map(Object::toString).orElse(null),
                Optional.ofNullable(plan.until()).map(Object::toString).orElse(null),
                plan.count());
    }

    private static Map<String, String> parts(MeetingPlan plan) {
        var rule = plan.rule();
        return rule == null
                ? Map.of()
                : Arrays.stream(rule.split(";", -1))
                        .map(it -> it.split("=", 2))
                        .filter(it -> it.length == 2)
                        .collect(Collectors.toMap(it -> it[0], it -> it[1], (a, _) -> a));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static String minute(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }
}
