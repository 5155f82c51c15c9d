package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Deliveries.Settlement;
import org.safetynets.notifications.timing.application.RaisingPlanned;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Everything happens once: with two instances, and when one dies between any two steps. */
@NotificationTest
class RestartsIT {

    private static final String CARD = "/api/notifications/contact-card";
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SHORT_LEASE = Duration.ofSeconds(30);
    private static final int MANY = 12;

    @Autowired World world;
    @Autowired Given given;
    @Autowired Api api;
    @Autowired MailSink mail;
    @Autowired HttpDouble others;
    @Autowired MutableClock clock;
    @Autowired Environment environment;
    @Autowired Deliveries deliveries;
    @Autowired PlannedHappenings planned;
    @Autowired RaisingPlanned raising;
    @Autowired Webhooks webhooks;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final String receiver = "/hooks/" + UUID.randomUUID();
    private final Instant start =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(30));

    @BeforeEach
    void aSeatedMember() {
        given.event(world.group(organization, group, 1, GroupChangedV1.Change.OPENED, leader));
        seat(member);
    }

    @AfterEach
    void asBefore() {
        clock.reset();
        mail.wire().holds();
        mail.wire().back();
    }

    @Test
    void a_reminder_that_an_instance_died_over_comes_from_another_and_once() {
        var due = start.minus(Duration.ofHours(24));
        var meeting = UUID.randomUUID();
        scheduled(meeting);
        await().until(() -> reminders("meeting.scheduled", "in-app") == 1);
        var died = claimed(meeting, due);

        clock.setTo(due.plusSeconds(20));
        await().during(Duration.ofSeconds(2))
                .until(() -> reminders("meeting.reminder", "in-app") == 0);
        clock.setTo(due.plusSeconds(31));
        await().until(() -> reminders("meeting.reminder", "in-app") == 1);
        raising.raise(died);

        await().during(Duration.ofSeconds(1))
                .until(() -> reminders("meeting.reminder", "in-app") == 1);
    }

    @Test
    void of_two_instances_one_reminds_of_each_meeting() {
        var due = start.minus(Duration.ofHours(24));
        Stream.generate(UUID::randomUUID).limit(MANY).forEach(this::scheduled);
        await().until(() -> reminders("meeting.scheduled", "in-app") == MANY);
        try (var second = new SecondInstance(environment)) {
            second.clock().setTo(due);
            clock.setTo(due);

            await().until(() -> reminders("meeting.reminder", "in-app") == MANY);
            await().during(Duration.ofSeconds(2))
                    .until(() -> reminders("meeting.reminder", "in-app") == MANY);
        }
    }

    @Test
    void a_mail_that_an_instance_died_over_goes_from_another_and_once() {
        var address = world.confirmedAddress(member);
        var until = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(3));
        quietUntil(until);
        pause(2);
        await().until(() -> world.ledger(member).contains("group.paused/email/held/quiet-hours"));
        var died =
                deliveries.claimDue(Channel.EMAIL, until, LEASE, 1_000).stream()
                        .filter(it -> it.delivery().order().person().value().equals(member))
                        .findFirst()
                        .orElseThrow();

        clock.setTo(until.plusSeconds(60));
        await().during(Duration.ofSeconds(2))
                .until(() -> !world.mailSubjects(address).contains("Schedule changed"));
        clock.setTo(until.plus(LEASE));
        await().until(() -> world.ledger(member).contains("group.paused/email/sent/"));
        var late = new Settlement(died, died.delivery().sent(clock.instant()));

        assertThat(deliveries.settle(List.of(late))).isEmpty();
        assertThat(world.mailSubjects(address)).filteredOn("Schedule changed"::equals).hasSize(1);
    }

    @Test
    void of_two_instances_one_calls_a_webhook_and_one_calls_it_again() {
        registered();
        others.answers(receiver, 500);
        try (var second = new SecondInstance(environment)) {
            IntStream.rangeClosed(2, MANY + 1).forEach(this::pause);
            await().until(() -> others.to(receiver).size() == MANY);

            others.answers(receiver, 204);
            await().until(
                            () -> {
                                // An answer may be taken in after the clocks were first set.
                                var later = Instant.now().plusSeconds(10);
                                Stream.of(clock, second.clock()).forEach(it -> it.setTo(later));
                                return others.to(receiver).size() == 2 * MANY;
                            });
            await().during(Duration.ofSeconds(2))
                    .until(() -> others.to(receiver).size() == 2 * MANY);
            assertThat(others.to(receiver).stream().map(it -> it.header("webhook-id")).distinct())
                    .hasSize(MANY);
        }
    }

    @Test
    void a_call_that_an_instance_died_over_is_made_by_another_and_once() {
        registered();
        others.answers(receiver, 500);
        pause(2);
        await().until(() -> others.to(receiver).size() == 1);
        others.answers(receiver, 204);
        clock.setTo(Instant.now());
        var again = clock.instant().plusSeconds(10);
        await().until(() -> webhooks.claimDue(again, LEASE).isPresent());

        clock.setTo(again.plusSeconds(60));
        await().during(Duration.ofSeconds(2)).until(() -> others.to(receiver).size() == 1);
        clock.setTo(again.plus(LEASE).plusSeconds(1));

        await().until(() -> others.to(receiver).size() == 2);
        await().during(Duration.ofSeconds(2)).until(() -> others.to(receiver).size() == 2);
    }

    /** What was handed over whole, but whose answer never came, SMTP lets nobody tell apart. */
    @Test
    void while_the_mail_server_breaks_off_and_goes_and_comes_nothing_is_lost_or_needlessly_sent() {
        var people = Stream.generate(UUID::randomUUID).limit(10).toList();
        people.forEach(this::seat);
        var addresses = people.stream().map(world::confirmedAddress).toList();
        mail.wire().breakEach(9_001);

        IntStream.rangeClosed(2, MANY + 1).forEach(this::pause);
        await().until(() -> mail.wire().breaks() > 3);
        mail.wire().down();
        await().until(() -> ledgers(people).anyMatch(it -> it.endsWith("mail-server-unavailable")));
        mail.wire().back();
        await().until(() -> mail.wire().breaks() > 8);
        mail.wire().holds();

        await().until(() -> ledgers(people).filter(this::sentByMail).count() == 10L * MANY);
        var ids = addresses.stream().flatMap(it -> mail.to(it).stream()).map(this::id).toList();
        var once = ids.stream().distinct().count();
        assertThat(once).isEqualTo(10L * (MANY + 1)); // each got a code, too
        assertThat(ids.size() - once).isLessThanOrEqualTo(mail.wire().breaks());
    }

    /**
     * Patient enough for a broker that hands out its topics anew when an instance comes or goes.
     */
    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(3)).dontCatchUncaughtExceptions();
    }

    private boolean sentByMail(String entry) {
        return entry.equals("group.paused/email/sent/");
    }

    private String id(jakarta.mail.internet.MimeMessage message) {
        return Mails.header(message, "Message-ID");
    }

    private Stream<String> ledgers(List<UUID> people) {
        return people.stream().flatMap(it -> world.ledger(it).stream());
    }

    private void seat(UUID person) {
        world.seat(organization, group, person, SeatChangedV1.Change.SEATED);
        await().until(() -> world.subjects(person).size() == 1);
    }

    private void pause(long version) {
        given.event(
                world.group(organization, group, version, GroupChangedV1.Change.PAUSED, leader));
    }

    private void scheduled(UUID meeting) {
        given.event(
                new MeetingChangedV1(
                        meeting,
                        1,
                        organization,
                        group,
                        MeetingChangedV1.Change.SCHEDULED,
                        MeetingChangedV1.Status.SCHEDULED,
                        start,
                        start.plus(Duration.ofMinutes(90)),
                        null,
                        null));
    }

    private int reminders(String notice, String channel) {
        return Collections.frequency(world.ledger(member), notice + "/" + channel + "/sent/");
    }

    /** The notice and the plan come of one event, but by two listeners. */
    private PlannedHappenings.Claim claimed(UUID meeting, Instant due) {
        return await().until(() -> claimOf(meeting, due), Optional::isPresent).orElseThrow();
    }

    private Optional<PlannedHappenings.Claim> claimOf(UUID meeting, Instant due) {
        return planned.claimDue(due, SHORT_LEASE)
                .filter(it -> it.planned().subject().equals(meeting));
    }

    private void quietUntil(Instant end) {
        var quiet =
                Map.of(
                        "from", time(end.minus(Duration.ofHours(5))),
                        "to", time(end),
                        "timeZone", "UTC");
        var chosen =
                Map.of("useEmail", true, "discreet", true, "language", "en", "quietHours", quiet);
        var version = world.as(member).get(CARD).header("ETag");
        assertThat(world.as(member).with("If-Match", version).put(CARD, chosen).status())
                .isEqualTo(200);
    }

    private static String time(Instant at) {
        return at.atZone(java.time.ZoneOffset.UTC).toLocalTime().toString();
    }

    private void registered() {
        var coordinator =
                api.as(
                        Tokens.of(UUID.randomUUID())
                                .with(new OrganizationId(organization), Role.COORDINATOR));
        var made =
                coordinator.post(
                        "/api/notifications/organizations/" + organization + "/webhooks",
                        Map.of(
                                "url",
                                others.address(receiver),
                                "topics",
                                List.of("group-changed")));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }
}
