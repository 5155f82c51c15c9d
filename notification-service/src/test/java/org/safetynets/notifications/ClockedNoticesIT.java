package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.MeetingChangedV1.Change;
import org.safetynets.contracts.MeetingChangedV1.Status;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.notifications.timing.application.TakingTurns;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of meetings by the clock. */
@NotificationTest
class ClockedNoticesIT {

    @Autowired World world;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired TakingTurns turns;
    @Autowired Groups groups;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @BeforeEach
    void aSeatedMember() {
        given.event(world.group(organization, group, 1, GroupChangedV1.Change.OPENED, leader));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(member).size() == 1);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void members_are_reminded_to_the_minute_once_although_several_workers_look() {
        var start = now.plus(Duration.ofHours(30));
        scheduled(1, start);

        clock.setTo(start.minus(Duration.ofHours(24)).minusSeconds(1));
        await().during(Duration.ofSeconds(2)).until(() -> reminders() == 0);
        clock.setTo(start.minus(Duration.ofHours(24)));
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6).forEach(_ -> workers.execute(turns::raiseNext));
        }

        await().until(() -> reminders() == 1);
        await().during(Duration.ofSeconds(2)).until(() -> reminders() == 1);
        assertThat(world.ledger(leader)).contains("meeting.reminder/in-app/sent/");
    }

    @Test
    void who_stands_in_is_reminded_too() {
        var bea = UUID.randomUUID();
        var start = now.plus(Duration.ofHours(30));
        var it = meeting(1, Change.SCHEDULED, Status.SCHEDULED, start);
        given.event(
                new MeetingChangedV1(
                        it.meetingId(),
                        it.version(),
                        it.organizationId(),
                        it.groupId(),
                        it.change(),
                        it.status(),
                        it.startsAt(),
                        it.endsAt(),
                        null,
                        null,
                        LocalDate.ofInstant(start, ZoneOffset.UTC),
                        null,
                        bea,
                        null));
        await().until(() -> world.subjects(bea).size() == 1);

        clock.setTo(start.minus(Duration.ofHours(24)));

        await().until(() -> world.subjects(bea).size() == 2);
        assertThat(world.ledger(bea)).contains("meeting.reminder/in-app/sent/");
    }

    @Test
    void a_moved_meeting_is_told_of_before_its_new_time_only() {
        var start = now.plus(Duration.ofHours(30));
        var moved = now.plus(Duration.ofHours(60));
        scheduled(1, start);
        given.event(meeting(2, Change.MOVED, Status.SCHEDULED, moved));
        await().until(() -> events("meeting.changed") == 1);

        clock.setTo(start.minus(Duration.ofHours(24)).plusSeconds(1));
        await().during(Duration.ofSeconds(2)).until(() -> reminders() == 0);
        clock.setTo(moved.minus(Duration.ofHours(24)));

        await().until(() -> reminders() == 1);
    }

    @Test
    void of_a_cancelled_meeting_nobody_is_reminded_not_even_by_an_older_event_that_comes_late() {
        var start = now.plus(Duration.ofHours(30));
        scheduled(1, start);
        given.event(meeting(3, Change.CANCELLED, Status.CANCELLED, start));
        given.event(meeting(2, Change.SCHEDULED, Status.SCHEDULED, start));
        await().until(() -> events("meeting.scheduled") == 2);

        clock.setTo(start.minus(Duration.ofHours(24)));

        await().during(Duration.ofSeconds(2)).until(() -> reminders() == 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupChangedV1.Change.class,
            names = {"PAUSED", "CLOSED"})
    void of_a_meeting_nobody_is_reminded_while_its_group_does_not_meet(
            GroupChangedV1.Change change) {
        var start = now.plus(Duration.ofHours(30));
        scheduled(1, start);
        given.event(world.group(organization, group, 2, change, leader));
        await().until(() -> !meets());

        clock.setTo(start.minus(Duration.ofHours(24)));
        await().during(Duration.ofSeconds(2)).until(() -> reminders() == 0);

        given.event(world.group(organization, group, 3, GroupChangedV1.Change.RESUMED, leader));
        await().until(this::meets);
        clock.setTo(start.minus(Duration.ofHours(1)));
        await().until(() -> reminders() == 1);
    }

    private boolean meets() {
        return groups.find(new OrganizationId(organization), group).orElseThrow().meets();
    }

    @Test
    void a_short_form_is_told_of_at_the_first_meeting_and_in_the_middle_and_not_after_each() {
        var start = now.minus(Duration.ofMinutes(30));
        given.event(of(4, start));
        await().until(
                        () ->
                                groups.find(new OrganizationId(organization), group)
                                        .flatMap(KnownGroup::course)
                                        .isPresent());

        over(start);
        await().until(() -> events("measure.due") == 1);
        over(start.plus(Duration.ofDays(7)));
        await().during(Duration.ofSeconds(2)).until(() -> events("measure.due") == 1);
        over(start.plus(Duration.ofDays(14)));
        await().until(() -> events("measure.due") == 2);
    }

    private void over(Instant start) {
        clock.setTo(start);
        given.event(
                new MeetingChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        group,
                        Change.STARTED,
                        Status.STARTED,
                        start,
                        start.plus(Duration.ofMinutes(90)),
                        null,
                        null));
        clock.setTo(start.plus(Duration.ofMinutes(91)));
    }

    /** The group, which meets so many times. */
    private GroupChangedV1 of(int meetings, Instant start) {
        var any = world.group(organization, group, 2, GroupChangedV1.Change.UPDATED, leader);
        var plan = any.plan();
        return new GroupChangedV1(
                any.groupId(),
                any.version(),
                any.organizationId(),
                any.change(),
                any.status(),
                any.pauseReason(),
                any.name(),
                any.purpose(),
                any.facilitators(),
                any.capacity(),
                any.seatsTaken(),
                any.waitlisted(),
                any.visibility(),
                any.format(),
                any.language(),
                new MeetingPlan(
                        plan.weekday(),
                        plan.startTime(),
                        plan.durationMinutes(),
                        1,
                        plan.timeZone(),
                        start.atZone(ZoneId.of(plan.timeZone())).toLocalDate(),
                        "FREQ=WEEKLY;BYDAY=TU",
                        null,
                        meetings,
                        null),
                null,
                null);
    }

    private void scheduled(long version, Instant start) {
        given.event(meeting(version, Change.SCHEDULED, Status.SCHEDULED, start));
        await().until(() -> events("meeting.scheduled") == 1);
    }

    private MeetingChangedV1 meeting(long version, Change change, Status status, Instant start) {
        return new MeetingChangedV1(
                meeting,
                version,
                organization,
                group,
                change,
                status,
                start,
                start.plus(Duration.ofMinutes(90)),
                null,
                null);
    }

    private int reminders() {
        return events("meeting.reminder");
    }

    private int events(String notice) {
        return Collections.frequency(world.ledger(member), notice + "/in-app/sent/");
    }
}
