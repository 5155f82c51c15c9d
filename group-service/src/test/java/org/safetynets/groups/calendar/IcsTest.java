package org.safetynets.groups.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.DUBLIN;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.mondaysAtSeven;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;

class IcsTest {

    private static final UUID UID = UUID.randomUUID();

    @Test
    void keeps_the_wall_clock_across_daylight_saving() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(feed(false)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
        RRule<ZonedDateTime> rule = event.getRequiredProperty("RRULE");

        var dates =
                rule.getRecur()
                        .getDates(
                                ZonedDateTime.of(2026, 3, 9, 19, 0, 0, 0, DUBLIN),
                                ZonedDateTime.of(2026, 3, 20, 0, 0, 0, 0, DUBLIN),
                                ZonedDateTime.of(2026, 4, 7, 0, 0, 0, 0, DUBLIN));

        assertThat(dates.stream().map(ZonedDateTime::toInstant))
                .containsExactly(
                        Instant.parse("2026-03-23T19:00:00Z"),
                        Instant.parse("2026-03-30T18:00:00Z"),
                        Instant.parse("2026-04-06T18:00:00Z"));
    }

    @Test
    void says_when_and_nothing_else() {
        assertThat(feed(false))
                .contains("SUMMARY:Appointment\r\n")
                .contains("DTSTART;TZID=Europe/Dublin:20260309T190000\r\n")
                .contains("UID:" + UID)
                .contains("BEGIN:VTIMEZONE")
                .contains("SEQUENCE:7\r\n")
                .contains("STATUS:CONFIRMED")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .doesNotContain("ATTENDEE")
                .doesNotContain("DESCRIPTION")
                .doesNotContain("\nLOCATION")
                .doesNotContain("ORGANIZER")
                .doesNotContain("Steady");
    }

    @Test
    void says_that_a_paused_group_does_not_meet() {
        assertThat(feed(true)).contains("STATUS:CANCELLED");
    }

    @Test
    void has_crlf_and_folded_lines() {
        var feed = feed(false);
        assertThat(Pattern.compile("(?<!\r)\n").matcher(feed).find()).isFalse();
        assertThat(feed.lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void a_feed_without_appointments_is_a_calendar_too() {
        assertThat(Ics.of(List.of(), NOW)).startsWith("BEGIN:VCALENDAR\r\n");
    }

    private static String feed(boolean cancelled) {
        return Ics.of(List.of(new Appointment(UID, 7, mondaysAtSeven(), cancelled)), NOW);
    }
}
