package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.contracts.GroupChangedV1.Change.CLOSED;
import static org.safetynets.contracts.GroupChangedV1.Change.OPENED;
import static org.safetynets.contracts.GroupChangedV1.Change.PAUSED;
import static org.safetynets.contracts.GroupChangedV1.Change.RESUMED;
import static org.safetynets.contracts.SeatChangedV1.Change.LEFT;
import static org.safetynets.contracts.SeatChangedV1.Change.OFFERED;
import static org.safetynets.contracts.SeatChangedV1.Change.REQUESTED;
import static org.safetynets.contracts.SeatChangedV1.Change.SEATED;
import static org.safetynets.contracts.SeatChangedV1.Change.WAITLISTED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.contracts.DeliverySettledV1.Channel;
import org.safetynets.contracts.DeliverySettledV1.Outcome;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class GroupNoticesIT {

    @Autowired World world;
    @Autowired Given given;
    @Autowired Published published;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final UUID coordinator = UUID.randomUUID();

    @BeforeEach
    void anOpenGroupWithASeatedMember() {
        world.coordinator(organization, coordinator);
        given.event(world.group(organization, group, 1, OPENED, leader));
        world.seat(organization, group, member, REQUESTED);
        await().until(() -> world.subjects(coordinator).size() == 1);
        world.seat(organization, group, member, SEATED);
        await().until(() -> world.subjects(member).size() == 2);
    }

    @Test
    void the_steps_to_a_seat_are_told_to_the_partner_discreetly_and_to_staff_openly() {
        assertThat(world.subjects(member))
                .containsExactly("Your request was updated", "Your form was received");
        assertThat(world.subjects(coordinator))
                .containsExactly("Somebody asks to join Tuesday Harbor");
        assertThat(world.subjects(leader)).containsExactly("Somebody asks to join Tuesday Harbor");
    }

    @Test
    void a_pause_reaches_members_discreetly_and_staff_openly_and_a_resumption_too() {
        given.event(world.group(organization, group, 2, PAUSED, leader));
        await().until(() -> world.subjects(coordinator).size() == 2);

        assertThat(world.subjects(member)).startsWith("Schedule changed").hasSize(3);
        assertThat(world.subjects(leader)).startsWith("Tuesday Harbor is paused");
        assertThat(world.subjects(coordinator)).startsWith("Tuesday Harbor is paused");

        given.event(world.group(organization, group, 3, RESUMED, leader));
        await().until(() -> world.subjects(coordinator).size() == 3);
        assertThat(world.subjects(leader)).startsWith("Tuesday Harbor goes on");
    }

    @Test
    void an_end_is_told_to_members_and_to_who_waits_and_leads_them_to_other_groups() {
        // given
        var asked = UUID.randomUUID();
        var waiting = UUID.randomUUID();
        var gone = UUID.randomUUID();
        world.seat(organization, group, asked, REQUESTED);
        world.seat(organization, group, waiting, WAITLISTED);
        world.seat(organization, group, gone, WAITLISTED);
        await().until(() -> !world.subjects(gone).isEmpty());
        world.seat(organization, group, gone, LEFT);
        var before = world.subjects(gone).size();
        // when
        world.seatEndedWithGroup(organization, group, asked);
        given.event(world.group(organization, group, 2, CLOSED, leader));
        world.seatEndedWithGroup(organization, group, waiting);
        // then
        await().until(() -> world.subjects(leader).contains("Tuesday Harbor has ended"));
        await().until(() -> world.ledger(asked).contains("request.ended/in-app/sent/"));
        await().until(() -> world.ledger(waiting).contains("request.ended/in-app/sent/"));
        assertThat(world.ledger(member)).contains("group.ended/in-app/sent/");
        assertThat(world.subjects(member)).startsWith("Schedule changed");
        assertThat(world.subjects(waiting)).startsWith("Your request was updated");
        assertThat(world.subjects(gone)).as("left before").hasSize(before);
        assertThat(world.as(waiting).get("/api/notifications/inbox").body())
                .contains("/groups/find");
        assertThat(world.as(leader).get("/api/notifications/inbox").body())
                .doesNotContain("/groups/find");
    }

    @Test
    void what_is_sent_belongs_to_the_trace_of_what_led_to_it() {
        // given
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var paused = world.group(organization, group, 2, PAUSED, leader);
        var cause = UUID.randomUUID();
        // when
        given.message(
                "groups.groups",
                group.toString(),
                EventJson.write(paused),
                Map.of(
                        "ce_type",
                        "group.changed.v1",
                        "ce_id",
                        cause.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "traceparent",
                        "00-" + trace + "-00f067aa0ba902b7-00"));
        // then
        await().untilAsserted(
                        () ->
                                assertThat(published.messages("notifications.deliveries"))
                                        .filteredOn(it -> causeOf(it.value()).equals(cause))
                                        .isNotEmpty()
                                        .allSatisfy(
                                                it ->
                                                        assertThat(
                                                                        CloudEventHeaders.text(
                                                                                it.headers(),
                                                                                "traceparent"))
                                                                .startsWith("00-" + trace)));
    }

    private static UUID causeOf(byte[] event) {
        return EventJson.read(event, DeliverySettledV1.class).causeId();
    }

    @Test
    void who_stands_in_at_a_meeting_is_told_so_and_when_it_is_cancelled() {
        var bea = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        given.event(handed(meeting, 1, MeetingChangedV1.Change.SCHEDULED, bea));
        await().until(() -> world.subjects(bea).size() == 1);
        assertThat(world.subjects(bea).getFirst()).startsWith("You stand in at Tuesday Harbor");

        given.event(handed(meeting, 2, MeetingChangedV1.Change.CANCELLED, bea));
        await().until(() -> world.subjects(bea).size() == 2);
        assertThat(world.subjects(bea).getFirst()).startsWith("Tuesday Harbor does not meet");
    }

    @Test
    void who_stands_in_at_a_coming_meeting_is_told_when_the_group_pauses() {
        var bea = UUID.randomUUID();
        var ash = UUID.randomUUID();
        var cancelled = UUID.randomUUID();
        given.event(handed(UUID.randomUUID(), 1, MeetingChangedV1.Change.SCHEDULED, bea));
        given.event(handed(cancelled, 1, MeetingChangedV1.Change.SCHEDULED, ash));
        given.event(handed(cancelled, 2, MeetingChangedV1.Change.CANCELLED, ash));
        await().until(() -> world.subjects(bea).size() == 1 && world.subjects(ash).size() == 2);

        given.event(world.group(organization, group, 2, PAUSED, leader));

        await().until(() -> world.subjects(bea).size() == 2);
        assertThat(world.subjects(bea)).startsWith("Tuesday Harbor is paused");
        assertThat(world.subjects(ash)).as("no longer stands in").hasSize(2);
    }

    private MeetingChangedV1 handed(
            UUID meeting, long version, MeetingChangedV1.Change change, UUID substitute) {
        var startsAt = Instant.now().plus(Duration.ofDays(3));
        return new MeetingChangedV1(
                meeting,
                version,
                organization,
                group,
                change,
                change == MeetingChangedV1.Change.CANCELLED
                        ? MeetingChangedV1.Status.CANCELLED
                        : MeetingChangedV1.Status.SCHEDULED,
                startsAt,
                startsAt.plus(Duration.ofMinutes(90)),
                null,
                null,
                LocalDate.ofInstant(startsAt, ZoneOffset.UTC),
                null,
                substitute,
                change == MeetingChangedV1.Change.CANCELLED ? "weather" : null);
    }

    @Test
    void the_same_event_twice_is_one_message_each() {
        var paused = world.group(organization, group, 2, PAUSED, leader);
        var id = UUID.randomUUID().toString();
        given.event(paused, id, Instant.now());
        given.event(paused, id, Instant.now());
        given.event(world.group(organization, group, 3, RESUMED, leader));
        await().until(() -> world.subjects(leader).size() == 3);

        assertThat(world.subjects(leader)).filteredOn(it -> it.endsWith("paused")).hasSize(1);
        assertThat(world.subjects(member)).hasSize(4);
    }

    @Test
    void who_is_offered_a_seat_is_told_to_take_it() {
        var waiting = UUID.randomUUID();
        world.seat(organization, group, waiting, OFFERED);

        await().until(() -> !world.subjects(waiting).isEmpty());
        assertThat(world.ledger(waiting)).contains("placement.offered/in-app/sent/");
    }

    @Test
    void who_left_before_is_not_told() {
        world.seat(organization, group, member, LEFT);
        await().until(() -> !world.isSeated(organization, group, member));

        given.event(world.group(organization, group, 2, PAUSED, leader));
        await().until(() -> world.subjects(leader).size() == 2);

        assertThat(world.subjects(member)).hasSize(2);
    }

    @Test
    void history_of_more_than_a_day_is_learnt_but_not_told() {
        var stranger = UUID.randomUUID();
        var yesterday = Instant.now().minus(Duration.ofHours(25));
        given.event(
                world.group(organization, group, 2, PAUSED, stranger),
                UUID.randomUUID().toString(),
                yesterday);
        given.event(world.group(organization, group, 3, RESUMED, stranger));
        await().until(() -> !world.subjects(stranger).isEmpty());

        assertThat(world.subjects(stranger)).containsExactly("Tuesday Harbor goes on");
        assertThat(world.subjects(coordinator)).doesNotContain("Tuesday Harbor is paused");
    }

    @Test
    void a_step_in_a_group_that_is_not_known_yet_is_told_once_it_is() {
        var unknown = UUID.randomUUID();
        world.seat(organization, unknown, member, REQUESTED);
        world.seat(organization, group, coordinator, SEATED); // taken after the step above
        await().until(() -> world.subjects(coordinator).size() == 2);
        assertThat(world.subjects(member)).hasSize(2);

        given.event(world.group(organization, unknown, 1, OPENED, leader));

        await().until(() -> world.subjects(member).size() == 3);
        assertThat(world.subjects(leader)).hasSize(2);
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        var newLeader = UUID.randomUUID();
        given.event(world.group(organization, group, 5, RESUMED, newLeader));
        given.event(world.group(organization, group, 4, OPENED, leader));
        given.event(world.group(organization, group, 6, PAUSED, newLeader));
        await().until(() -> world.subjects(newLeader).size() == 2);

        assertThat(world.subjects(leader)).hasSize(1);
    }

    @Test
    void what_became_of_each_message_is_published_and_in_the_ledger() {
        var cause = given.event(world.group(organization, group, 2, PAUSED, leader));
        await().until(() -> world.subjects(leader).size() == 2);

        assertThat(world.ledger(member))
                .contains("group.paused/in-app/sent/", "group.paused/email/not-sent/no-address");
        await().untilAsserted(
                        () ->
                                assertThat(published.of(DeliverySettledV1.class))
                                        .filteredOn(it -> it.causeId().toString().equals(cause))
                                        .filteredOn(it -> it.personId().equals(member))
                                        .extracting(
                                                DeliverySettledV1::channel,
                                                DeliverySettledV1::outcome,
                                                DeliverySettledV1::why)
                                        .containsExactlyInAnyOrder(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        Channel.IN_APP, Outcome.SENT, null),
                                                org.assertj.core.groups.Tuple.tuple(
                                                        Channel.EMAIL,
                                                        Outcome.NOT_SENT,
                                                        "no-address")));
    }
}
