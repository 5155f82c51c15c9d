package org.safetynets.portal.layout;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.safetynets.portal.services.groups.Schedule;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and hours in the person's language and the group's zone ({@code #times} in templates). */
@Component
public class Times {

    private final MessageSource messages;

    Times(MessageSource messages) {
        this.messages = messages;
    }

    /** For example "Tuesday, December 1, 7:00 PM". */
    public String moment(Instant at, String zone) {
        var there = at.atZone(ZoneId.of(zone));
        var day = DateTimeFormatter.ofPattern(message("times.day"), language()).format(there);
        return message("times.day-and-hour", day, hour(there.toLocalTime()));
    }

    /** For example "December 1, 2026", for what is about the day only. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(day);
    }

    /** For example "Dec 1", where there is little room and the year is plain. */
    public String shortly(LocalDate day) {
        return DateTimeFormatter.ofPattern(message("times.short-day"), language()).format(day);
    }

    /** The day of a moment, where the hour does not matter. */
    public String date(Instant at) {
        return day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** When something happened, where no place is known; the script tells it by the own clock. */
    public String stamp(Instant at) {
        var there = at.atOffset(ZoneOffset.UTC);
        return message(
                "times.day-and-hour", day(there.toLocalDate()), hour(there.toLocalTime()) + " UTC");
    }

    /** For example "Every Tuesday at 7:00 PM". */
    public String weekly(Schedule schedule) {
        var rhythm =
                switch (schedule.everyWeeks()) {
                    case 1 -> "times.weekly";
                    case 2 -> "times.fortnightly";
                    default -> "times.every-weeks";
                };
        return message(
                rhythm,
                weekday(schedule.weekday()),
                hour(schedule.startTime()),
                schedule.everyWeeks());
    }

    public String weekday(String wire) {
        return DayOfWeek.valueOf(wire.toUpperCase(Locale.ROOT))
                .getDisplayName(TextStyle.FULL, language());
    }

    /** For example "October 2026". */
    public String month(LocalDate first) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language()).format(first);
    }

    public String dayOfWeek(LocalDate day, boolean shortly) {
        return day.getDayOfWeek()
                .getDisplayName(shortly ? TextStyle.SHORT : TextStyle.FULL, language());
    }

    public String hour(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language())
                .format(time);
    }

    /** The hour of a moment on a clock somewhere. */
    public String hourAt(Instant at, String zone) {
        return hour(at.atZone(ZoneId.of(zone)).toLocalTime());
    }

    /** For example "Eastern Time". */
    public String zone(String id) {
        return id.equals("Z") ? "UTC" : ZoneId.of(id).getDisplayName(TextStyle.FULL, language());
    }

    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(language());
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
