package org.safetynets.groups.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.anOpenGroup;
import static org.safetynets.groups.Fixtures.mondaysAtSeven;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Recurrence;
import org.safetynets.groups.group.domain.Rhythm;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Planned;

/** What the feed says is read by another library than the one that wrote it. */
class IcsTest {

    private static final UUID UID = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "Europe/Dublin, FREQ=WEEKLY;INTERVAL=1;BYDAY=MO",
        "Europe/Dublin, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU'",
        "Europe/Dublin, FREQ=MONTHLY;BYDAY=-1SU",
        "America/New_York, 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SA'",
        "America/New_York, FREQ=MONTHLY;BYDAY=1MO",
        "Australia/Sydney, 'FREQ=WEEKLY;INTERVAL=1;BYDAY=SU,WE'",
    })
    void another_reader_finds_the_meetings_of_the_plan_across_daylight_saving(
            String zone, String rule) {
        var endless = plan(zone, Recurrence.endless(Rhythm.parse(rule), FIRST));
        assertThat(starts(endless)).isEqualTo(byPlan(endless)).hasSizeGreaterThan(10);
        var until =
                new Recurrence(
                        Rhythm.parse(rule), FIRST, LocalDate.of(2026, 11, 8), null, Set.of());
        assertThat(starts(plan(zone, until))).isEqualTo(byPlan(plan(zone, until)));
        var counted = new Recurrence(Rhythm.parse(rule), FIRST, null, 9, Set.of());
        assertThat(starts(plan(zone, counted))).isEqualTo(byPlan(plan(zone, counted))).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Dublin", "America/New_York"})
    void exceptions_and_holidays_are_left_out(String zone) {
        var third = FIRST.plusWeeks(2);
        var rhythm = Rhythm.parse("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO");
        var plan = plan(zone, new Recurrence(rhythm, FIRST, null, null, Set.of(third)));
        var holiday = FIRST.plusWeeks(4);
        var read = read(new Appointment(UID, 7, plan, false, List.of(), Set.of(holiday)));
        var starts = starts(read.getEvents().getFirst(), plan);
        assertThat(starts)
                .doesNotContain(plan.startOn(third), plan.startOn(holiday))
                .contains(plan.startOn(FIRST.plusWeeks(3)), plan.startOn(FIRST.plusWeeks(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Dublin", "America/New_York"})
    void moved_and_cancelled_ones_keep_their_identity_and_raise_the_sequence(String zone) {
        var plan = plan(zone, mondaysAtSeven().recurrence());
        var summer = FIRST.plusWeeks(4); // the clock has changed in both
        var moved = meeting(plan, summer, 2, plan.startOn(summer).plus(Duration.ofHours(20)));
        var cancelled = cancelled(meeting(plan, FIRST.plusWeeks(1), 0, null));
        var kept = List.of(moved, cancelled);

        var events = read(new Appointment(UID, 7, plan, false, kept, Set.of())).getEvents();

        assertThat(events).hasSize(3).allMatch(it -> it.getUid().getValue().equals(UID + ""));
        var there = events.get(1);
        assertThat(there.getRecurrenceId().getValue().toInstant()).isEqualTo(plan.startOn(summer));
        assertThat(there.getDateStart().getValue().toInstant()).isEqualTo(moved.startsAt());
        assertThat(there.getDateEnd().getValue().toInstant()).isEqualTo(moved.endsAt());
        assertThat(there.getSequence().getValue()).isEqualTo(9);
        assertThat(there.getStatus().isConfirmed()).isTrue();
        var off = events.get(2);
        assertThat(off.getRecurrenceId().getValue().toInstant())
                .isEqualTo(plan.startOn(FIRST.plusWeeks(1)));
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(events.getFirst().getStatus().isConfirmed()).isTrue();
    }

    @Test
    void one_besides_the_plan_has_an_identity_of_its_own() {
        var start = mondaysAtSeven().startOn(FIRST.plusDays(2));
        var extra = meeting(mondaysAtSeven(), null, 1, start);
        var kept = List.of(extra);
        var events =
                read(new Appointment(UID, 7, mondaysAtSeven(), false, kept, Set.of())).getEvents();
        assertThat(events.get(1).getUid().getValue()).isNotEqualTo(UID + "");
        assertThat(events.get(1).getRecurrenceId()).isNull();
        assertThat(events.get(1).getDateStart().getValue().toInstant()).isEqualTo(start);
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
                .doesNotContain("\nURL")
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
        assertThat(Ics.of(List.of(), Ics.TITLE, NOW)).startsWith("BEGIN:VCALENDAR\r\n");
    }

    private static String feed(boolean cancelled) {
        var it = new Appointment(UID, 7, mondaysAtSeven(), cancelled, List.of(), Set.of());
        return Ics.of(List.of(it), Ics.TITLE, NOW);
    }

    private static ICalendar read(Appointment it) {
        return Biweekly.parse(Ics.of(List.of(it), Ics.TITLE, NOW)).first();
    }

    private static Plan plan(String zone, Recurrence recurrence) {
        return new Plan(recurrence, LocalTime.of(19, 0), Duration.ofMinutes(90), ZoneId.of(zone));
    }

    private static List<Instant> byPlan(Plan plan) {
        return plan.days(FIRST, FIRST.plusDays(500)).stream().map(plan::startOn).toList();
    }

    private static List<Instant> starts(Plan plan) {
        var read = read(new Appointment(UID, 7, plan, false, List.of(), Set.of()));
        return starts(read.getEvents().getFirst(), plan);
    }

    private static List<Instant> starts(VEvent series, Plan plan) {
        var end = plan.beginOf(FIRST.plusDays(501));
        var found = new ArrayList<Instant>();
        var dates = series.getDateIterator(TimeZone.getTimeZone(plan.zone()));
        while (dates.hasNext()) {
            var start = dates.next().toInstant();
            if (!start.isBefore(end)) {
                break;
            }
            found.add(start);
        }
        return found;
    }

    private static Meeting meeting(
            Plan plan, @Nullable LocalDate day, long version, @Nullable Instant startsAt) {
        var planned = day == null ? null : new Planned(day, plan.startOn(day));
        var start = startsAt != null ? startsAt : plan.startOn(Objects.requireNonNull(day));
        var group = anOpenGroup();
        return new Meeting(
                new MeetingId(UUID.randomUUID()),
                group.organizationId(),
                group.id(),
                version,
                planned,
                start,
                start.plus(plan.duration()),
                MeetingStatus.SCHEDULED,
                null,
                null,
                null,
                List.of());
    }

    private static Meeting cancelled(Meeting it) {
        return ((MeetingChanged) it.cancel(CancelReason.WEATHER)).meeting();
    }
}
