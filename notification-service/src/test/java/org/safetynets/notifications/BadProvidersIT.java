package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider that hangs, and more news than anybody wants. */
@NotificationTest
class BadProvidersIT {

    @Autowired World world;
    @Autowired Given given;
    @Autowired HttpDouble others;
    @Autowired MutableClock clock;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final String number =
            "+35386" + (1_000_000 + Math.floorMod(member.hashCode(), 9_000_000));

    @BeforeEach
    void aSeatedMember() {
        given.event(world.group(organization, group, 1, Change.OPENED, leader));
        seat(member);
    }

    @AfterEach
    void asBefore() {
        others.answers("/sms", 204);
        clock.reset();
    }

    @Test
    void while_one_provider_hangs_its_messages_wait_and_everybody_elses_go() {
        var other = UUID.randomUUID();
        seat(other);
        var address = world.confirmedAddress(other);
        phone(member);
        var before = sms().size();
        others.hangs("/sms");

        given.event(world.group(organization, group, 2, Change.PAUSED, leader));

        await().until(() -> sms().size() > before);
        // long before the provider is hung up on
        await().atMost(Duration.ofSeconds(7))
                .until(() -> world.mailSubjects(address).contains("Schedule changed"));
        await().until(
                        () ->
                                world.ledger(member)
                                        .contains("group.paused/sms/held/provider-unavailable"));
        others.answers("/sms", 204);
        await().until(() -> world.ledger(member).contains("group.paused/sms/sent/"));
        assertThat(
                        sms().subList(before, sms().size()).stream()
                                .map(it -> it.header("webhook-id"))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void after_three_vain_tries_the_next_way_of_the_card_is_taken() {
        var address = world.confirmedAddress(member);
        phone(member);
        choose("sms", "email");
        others.answers("/sms", 500);

        given.event(world.group(organization, group, 2, Change.PAUSED, leader));

        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
        await().until(() -> world.ledger(member).contains("group.paused/email/sent/"));
        assertThat(world.ledger(member)).contains("group.paused/sms/not-sent/provider-unavailable");
    }

    private void choose(String... ways) {
        var uses = List.of("meetings", "requests", "work", "safety", "account");
        var channels = Stream.of(ways).map(it -> Map.of("channel", it, "uses", uses)).toList();
        var chosen = Map.of("channels", channels, "discreet", true, "language", "en");
        var card = "/api/notifications/contact-card";
        var version = world.as(member).get(card).header("ETag");
        var answer = world.as(member).with("If-Match", version).put(card, chosen);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void a_provider_that_never_comes_back_is_given_up_with_the_reason_and_goes_to_the_dead() {
        phone(member);
        others.answers("/sms", 503);
        given.event(world.group(organization, group, 2, Change.PAUSED, leader));
        await().until(
                        () ->
                                world.ledger(member)
                                        .contains("group.paused/sms/held/provider-unavailable"));

        clock.advance(Duration.ofHours(25));

        await().until(() -> world.ledger(member).contains("group.paused/sms/not-sent/too-late"));
    }

    @Test
    void of_very_many_messages_a_person_gets_thirty_an_hour_and_the_rest_later() {
        var address = world.confirmedAddress(member);
        IntStream.range(0, 34)
                .forEach(
                        _ ->
                                world.seat(
                                        organization,
                                        group,
                                        member,
                                        SeatChangedV1.Change.WAITLISTED));

        // one of the thirty was the code
        await().atMost(Duration.ofSeconds(30)).until(() -> entries("sent/") == 29);
        await().until(() -> entries("held/too-many") == 5);
        assertThat(world.mailSubjects(address)).hasSize(30);

        clock.advance(Duration.ofMinutes(62));

        await().until(() -> entries("sent/") == 34);
        assertThat(Set.copyOf(world.mailSubjects(address)))
                .containsExactlyInAnyOrder("Your code", "Your request was updated");
    }

    private int entries(String outcome) {
        return Collections.frequency(world.ledger(member), "waitlist.changed/email/" + outcome);
    }

    private void seat(UUID person) {
        world.seat(organization, group, person, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(person).size() == 1);
    }

    private void phone(UUID person) {
        var body = Map.of("number", number);
        var answer = world.as(person).post("/api/notifications/contact-card/phone", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        world.confirmPhone(person, number, others);
    }

    private List<HttpDouble.Request> sms() {
        return others.to("/sms").stream()
                .filter(it -> new String(it.body(), StandardCharsets.UTF_8).contains(number))
                .toList();
    }
}
