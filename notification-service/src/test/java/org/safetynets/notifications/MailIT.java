package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.contracts.GroupChangedV1.Change.OPENED;
import static org.safetynets.contracts.GroupChangedV1.Change.PAUSED;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class MailIT {

    private static final String CARD = "/api/notifications/contact-card";

    @Autowired World world;
    @Autowired Given given;
    @Autowired MailSink mail;
    @Autowired MutableClock clock;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();

    @BeforeEach
    void aSeatedMember() {
        given.event(world.group(organization, group, 1, OPENED, leader));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().until(() -> world.subjects(member).size() == 1);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void a_pause_is_mailed_in_discreet_words_with_a_link_to_the_inbox_only() {
        var address = world.confirmedAddress(member);
        pause();

        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
        var message = mail.to(address).getLast();
        var whole = String.join("\n", Mails.bodies(message));
        assertThat(Mails.bodies(message)).hasSize(2);
        assertThat(whole).contains("http://localhost:8080/inbox").doesNotContain("Tuesday Harbor");
        assertThat(DiscreetWords.firstRevealing(whole + Mails.subject(message))).isEmpty();
        assertThat(Mails.header(message, "From")).isEqualTo("Messages <no-reply@messages.example>");
        assertThat(Mails.header(message, "Message-ID")).endsWith("@messages.example>");
        await().until(() -> world.ledger(member).contains("group.paused/email/sent/"));
    }

    @Test
    void who_wants_open_words_in_spanish_gets_them() {
        var address = world.confirmedAddress(member);
        choose(Map.of("useEmail", true, "discreet", false, "language", "es"));
        pause();

        await().until(() -> world.mailSubjects(address).contains("Tuesday Harbor está en pausa"));
    }

    @Test
    void the_same_event_twice_is_one_mail() {
        var address = world.confirmedAddress(member);
        var paused = world.group(organization, group, 2, PAUSED, leader);
        var id = UUID.randomUUID().toString();
        given.event(paused, id, Instant.now());
        given.event(paused, id, Instant.now());
        given.event(world.group(organization, group, 3, PAUSED, leader));

        await().until(() -> world.mailSubjects(address).size() == 3);
        await().during(Duration.ofMillis(1_500))
                .until(() -> world.mailSubjects(address).size() == 3);
    }

    @Test
    void while_the_mail_server_is_down_mails_wait_and_say_so_and_then_go_once() {
        var address = world.confirmedAddress(member);
        mail.down();
        try {
            pause();
            await().until(
                            () ->
                                    world.ledger(member)
                                            .contains(
                                                    "group.paused/email/held/mail-server-unavailable"));
            assertThat(world.subjects(member)).startsWith("Schedule changed");
        } finally {
            mail.back();
        }

        await().until(() -> world.ledger(member).contains("group.paused/email/sent/"));
        assertThat(world.mailSubjects(address)).filteredOn("Schedule changed"::equals).hasSize(1);
    }

    @Test
    void in_quiet_hours_a_mail_waits_until_they_are_over() {
        var address = world.confirmedAddress(member);
        var now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        choose(
                Map.of(
                        "useEmail",
                        true,
                        "discreet",
                        true,
                        "language",
                        "en",
                        "quietHours",
                        Map.of(
                                "from", now.minusHours(1).toLocalTime().toString(),
                                "to", now.plusHours(2).toLocalTime().toString(),
                                "timeZone", "UTC")));
        pause();
        await().until(() -> world.ledger(member).contains("group.paused/email/held/quiet-hours"));
        assertThat(world.mailSubjects(address)).doesNotContain("Schedule changed");

        clock.setTo(now.plusHours(2).toInstant());

        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
    }

    @Test
    void who_changes_their_mind_while_a_mail_waits_gets_none() {
        var address = world.confirmedAddress(member);
        mail.down();
        try {
            pause();
            await().until(
                            () ->
                                    world.ledger(member)
                                            .toString()
                                            .contains("group.paused/email/held"));
            assertThat(world.as(member).delete(CARD + "/email").status()).isEqualTo(200);
        } finally {
            mail.back();
        }

        await().until(
                        () ->
                                world.ledger(member)
                                        .contains("group.paused/email/not-sent/no-address"));
        assertThat(world.mailSubjects(address)).doesNotContain("Schedule changed");
    }

    @Test
    void ninety_days_after_the_last_look_at_the_card_nothing_is_mailed() {
        var address = world.confirmedAddress(member);
        clock.advance(Duration.ofDays(91));
        given.event(
                world.group(organization, group, 2, PAUSED, leader),
                UUID.randomUUID().toString(),
                clock.instant());

        await().until(
                        () ->
                                world.ledger(member)
                                        .contains(
                                                "group.paused/email/not-sent/card-not-reconfirmed"));
        assertThat(world.mailSubjects(address)).doesNotContain("Schedule changed");
    }

    @Test
    void a_week_before_that_its_owner_is_asked_to_look_and_a_look_lasts_ninety_days_more() {
        var address = world.confirmedAddress(member);
        var confirmed = clock.instant();
        clock.setTo(confirmed.plus(Duration.ofDays(82)));
        await().during(Duration.ofSeconds(2)).until(() -> reviews() == 0);
        clock.setTo(confirmed.plus(Duration.ofDays(83)).plusSeconds(60));
        await().until(() -> reviews() == 1);

        choose(Map.of("useEmail", true, "discreet", true, "language", "en"));
        clock.setTo(confirmed.plus(Duration.ofDays(120)));
        given.event(
                world.group(organization, group, 2, PAUSED, leader),
                UUID.randomUUID().toString(),
                clock.instant());

        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
        assertThat(reviews()).isEqualTo(1);
    }

    private int reviews() {
        return Collections.frequency(world.ledger(member), "contact.review/in-app/sent/");
    }

    private void pause() {
        given.event(world.group(organization, group, 2, PAUSED, leader));
    }

    private void choose(Map<String, Object> chosen) {
        var version = world.as(member).get(CARD).header("ETag");
        var answer = world.as(member).with("If-Match", version).put(CARD, new HashMap<>(chosen));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
