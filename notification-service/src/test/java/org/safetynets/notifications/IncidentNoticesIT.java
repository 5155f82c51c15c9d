package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.IncidentAcknowledgedV1;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.contracts.IncidentReportedV1.Severity;
import org.safetynets.contracts.OnwardReferralChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.contracts.UrgentReviewChangedV1;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What an incident and a form that cannot wait set going, by night too, and what is overtaken while
 * it waits.
 */
@NotificationTest
class IncidentNoticesIT {

    private static final String CARD = "/api/notifications/contact-card";

    @Autowired World world;
    @Autowired Given given;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final UUID incident = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @BeforeEach
    void aSeatedMember() {
        given.event(world.group(organization, group, 1, GroupChangedV1.Change.OPENED, leader));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(member).size() == 1);
    }

    @Test
    void an_emergency_is_mailed_at_night_to_who_opened_mail_for_it() {
        var onCall = UUID.randomUUID();
        var address = world.confirmedAddress(onCall);
        quietAround(onCall, List.of("email"));

        reported(1, IncidentReportedV1.Change.REPORTED, Severity.S1, onCall);

        await().until(
                        () ->
                                world.mailSubjects(address).stream()
                                        .anyMatch(it -> it.startsWith("Action needed by")));
    }

    @Test
    void an_emergency_waits_for_the_morning_of_who_opened_nothing_for_it() {
        var onCall = UUID.randomUUID();
        world.confirmedAddress(onCall);
        quietAround(onCall, List.of());

        reported(1, IncidentReportedV1.Change.REPORTED, Severity.S1, onCall);

        await().until(
                        () ->
                                world.ledger(onCall)
                                        .contains("incident.opened/email/held/quiet-hours"));
    }

    @Test
    void what_is_no_emergency_waits_although_mail_is_open_for_one() {
        var onCall = UUID.randomUUID();
        world.confirmedAddress(onCall);
        quietAround(onCall, List.of("email"));

        reported(1, IncidentReportedV1.Change.REPORTED, Severity.S3, onCall);

        await().until(
                        () ->
                                world.ledger(onCall)
                                        .contains("incident.opened/email/held/quiet-hours"));
    }

    @Test
    void an_escalation_asks_the_next_on_call_and_not_the_first_again() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        reported(1, IncidentReportedV1.Change.REPORTED, Severity.S2, first);
        reported(2, IncidentReportedV1.Change.ESCALATED, Severity.S2, first, second);

        await().until(() -> !world.subjects(second).isEmpty());

        assertThat(world.ledger(second)).contains("incident.escalated/in-app/sent/");
        assertThat(world.ledger(first))
                .contains("incident.opened/in-app/sent/")
                .noneMatch(it -> it.startsWith("incident.escalated"));
        assertThat(world.subjects(second).getFirst()).startsWith("S2 incident");
    }

    @Test
    void who_is_named_hears_of_a_report_and_nobody_for_their_role() {
        var lead = UUID.randomUUID();
        world.member(organization, lead, "safety-lead");
        world.member(organization, leader, "safety-lead");
        var onCall = UUID.randomUUID();

        reportedTo(Set.of(lead), 1, IncidentReportedV1.Change.REPORTED, Severity.S2, onCall);
        reportedTo(Set.of(lead), 2, IncidentReportedV1.Change.ESCALATED, Severity.S2, onCall);

        await().until(() -> world.ledger(lead).contains("incident.escalated/in-app/sent/"));
        assertThat(world.ledger(lead)).contains("incident.opened/in-app/sent/");
        assertThat(world.ledger(onCall)).contains("incident.opened/in-app/sent/");
        assertThat(world.ledger(leader)).noneMatch(it -> it.startsWith("incident."));
    }

    @Test
    void a_form_that_cannot_wait_is_told_to_who_is_named_until_somebody_takes_it_up() {
        var lead = UUID.randomUUID();
        var onCall = UUID.randomUUID();
        world.confirmedAddress(onCall);
        quietAround(onCall, List.of());
        given.event(urgent(1, UrgentReviewChangedV1.Change.OPENED, onCall, lead));
        await().until(() -> world.ledger(onCall).contains("screening.red/email/held/quiet-hours"));
        assertThat(world.ledger(lead)).contains("screening.red/in-app/sent/");
        assertThat(world.subjects(lead).getFirst()).startsWith("Urgent screening review ");

        given.event(urgent(2, UrgentReviewChangedV1.Change.ESCALATED, lead, onCall));
        await().until(() -> world.ledger(lead).contains("screening.red.waiting/in-app/sent/"));
        given.event(urgent(3, UrgentReviewChangedV1.Change.TAKEN_UP, lead, onCall));

        await().until(
                        () ->
                                world.ledger(onCall)
                                        .contains("screening.red/email/not-sent/overtaken"));
    }

    private UrgentReviewChangedV1 urgent(
            long version, UrgentReviewChangedV1.Change change, UUID onCall, UUID told) {
        return new UrgentReviewChangedV1(
                incident,
                version,
                organization,
                group,
                change,
                change == UrgentReviewChangedV1.Change.TAKEN_UP
                        ? UrgentReviewChangedV1.State.TAKEN_UP
                        : UrgentReviewChangedV1.State.WAITING,
                UrgentReviewChangedV1.Urgency.NOW,
                now,
                now.plus(Duration.ofMinutes(15)),
                List.of(onCall),
                Set.of(told));
    }

    @Test
    void once_it_is_acknowledged_what_still_waits_is_not_sent() {
        var onCall = UUID.randomUUID();
        world.confirmedAddress(onCall);
        quietAround(onCall, List.of());
        reported(1, IncidentReportedV1.Change.REPORTED, Severity.S1, onCall);
        await().until(
                        () ->
                                world.ledger(onCall)
                                        .contains("incident.opened/email/held/quiet-hours"));

        given.event(acknowledged(onCall));

        await().until(
                        () ->
                                world.ledger(onCall)
                                        .contains("incident.opened/email/not-sent/overtaken"));
    }

    @Test
    void what_a_partner_takes_back_before_it_was_sent_is_not_sent() {
        var counselor = UUID.randomUUID();
        var onward = UUID.randomUUID();
        world.confirmedAddress(counselor);
        quietAround(counselor, List.of());
        given.event(onward(onward, 1, counselor, OnwardReferralChangedV1.Status.SENT));
        await().until(
                        () ->
                                world.ledger(counselor)
                                        .contains("onward.received/email/held/quiet-hours"));

        given.event(onward(onward, 2, counselor, OnwardReferralChangedV1.Status.WITHDRAWN));

        await().until(
                        () ->
                                world.ledger(counselor)
                                        .contains("onward.received/email/not-sent/overtaken"));
    }

    private OnwardReferralChangedV1 onward(
            UUID onward, long version, UUID counselor, OnwardReferralChangedV1.Status status) {
        return new OnwardReferralChangedV1(
                onward, version, organization, UUID.randomUUID(), counselor, status);
    }

    private void quietAround(UUID person, List<String> urgentBy) {
        var quiet =
                Map.of(
                        "from", time(now.minus(Duration.ofHours(2))),
                        "to", time(now.plus(Duration.ofHours(3))),
                        "timeZone", "UTC");
        var version = world.as(person).get(CARD).header("ETag");
        var chosen =
                Map.of(
                        "useEmail",
                        true,
                        "discreet",
                        true,
                        "language",
                        "en",
                        "urgentBy",
                        urgentBy,
                        "quietHours",
                        quiet);
        assertThat(world.as(person).with("If-Match", version).put(CARD, chosen).status())
                .isEqualTo(200);
    }

    private static String time(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalTime().toString();
    }

    private void reported(
            long version, IncidentReportedV1.Change change, Severity severity, UUID... onCall) {
        reportedTo(Set.of(), version, change, severity, onCall);
    }

    private void reportedTo(
            Set<UUID> told,
            long version,
            IncidentReportedV1.Change change,
            Severity severity,
            UUID... onCall) {
        given.event(
                new IncidentReportedV1(
                        incident,
                        version,
                        organization,
                        group,
                        null,
                        change,
                        IncidentReportedV1.State.REPORTED,
                        "CONFLICT",
                        severity,
                        now,
                        now.plus(Duration.ofMinutes(15)),
                        List.of(onCall),
                        Set.of(leader),
                        false,
                        told,
                        null));
    }

    private IncidentAcknowledgedV1 acknowledged(UUID by) {
        return new IncidentAcknowledgedV1(
                incident,
                9,
                organization,
                group,
                null,
                IncidentAcknowledgedV1.Change.ACKNOWLEDGED,
                IncidentAcknowledgedV1.State.ACKNOWLEDGED,
                "CONFLICT",
                Severity.S1,
                now,
                now.plus(Duration.ofMinutes(15)),
                List.of(by),
                Set.of(leader),
                false,
                by,
                now.plusSeconds(60),
                null);
    }
}
