package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Push, text messages and mails, in the person's order, against systems that speak HTTP. */
@NotificationTest
class ChannelsIT {

    private static final String CARD = "/api/notifications/contact-card";

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired MailSink mail;
    @Autowired HttpDouble others;
    @Autowired MutableClock clock;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final BrowserKeys browser = new BrowserKeys();
    private final String device = "/push/" + UUID.randomUUID();

    @BeforeEach
    void aSeatedMember() {
        given.event(world.group(organization, group, 1, Change.OPENED, leader));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(member).size() == 1);
    }

    @AfterEach
    void asBefore() {
        clock.reset();
        others.answers("/sms", 204);
    }

    @Test
    void a_push_message_is_read_by_the_browser_alone_and_gives_nothing_away() {
        world.confirmDevice(member, device, browser, others);

        pause();

        await().until(() -> others.to(device).size() == 2);
        var request = others.to(device).getLast();
        var text = browser.read(request.body());
        assertThat(text).contains("Schedule changed", "\"page\":\"/inbox\"");
        assertThat(DiscreetWords.firstRevealing(text)).isEmpty();
        assertThat(request.header("content-encoding")).isEqualTo("aes128gcm");
        assertThat(request.header("authorization")).startsWith("vapid t=");
        assertThat(request.header("ttl")).isNotBlank();
        assertThat(new String(request.body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Schedule");
        await().until(() -> world.ledger(member).contains("group.paused/push/sent/"));
    }

    @Test
    void a_push_service_can_tell_that_it_is_us_and_that_it_is_meant() throws Exception {
        world.confirmDevice(member, device, browser, others);
        var key = world.as(member).get("/api/notifications/push-key").text("publicKey");

        var signed = others.to(device).getFirst().header("authorization");

        Vapid.assertValid(signed, key, others.address(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void a_device_that_is_gone_is_taken_off_the_card_and_the_next_way_is_taken(int gone) {
        var address = world.confirmedAddress(member);
        world.confirmDevice(member, device, browser, others);
        choose(ways("push", "email"));
        others.answers(device, gone);

        pause();

        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
        assertThat(world.ledger(member)).contains("group.paused/push/not-sent/device-gone");
        assertThat(world.as(member).get(CARD).json().path("devices").size()).isZero();
        var mailed = world.as(member).get("/api/notifications/ledger").json().path("items").get(0);
        assertThat(mailed.path("insteadOf").asString()).isEqualTo("push");
    }

    @Test
    void the_device_of_another_account_cannot_be_registered() {
        world.confirmDevice(member, device, browser, others);
        var thief = UUID.randomUUID();

        var refused = register(thief, device, browser);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).endsWith("/device-of-another");
        assertThat(world.as(thief).get(CARD).header("ETag")).isEqualTo("\"0\"");
        pause();
        await().until(() -> others.to(device).size() == 2);
    }

    @Test
    void a_device_counts_only_once_its_code_came_back_and_nobody_elses_is_there() {
        var answer = register(member, device, browser);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        var id = answer.text("devices", "0", "deviceId");
        await().until(() -> others.to(device).size() == 1);

        var wrong = confirm(member, id, "AAAA-AAAA");
        var foreign = confirm(UUID.randomUUID(), id, "AAAA-AAAA");

        assertThat(wrong.text("type")).endsWith("/code-wrong");
        assertThat(foreign.status()).isEqualTo(404);
        pause();
        await().until(
                        () ->
                                world.ledger(member)
                                        .contains(
                                                "group.paused/push/not-sent/address-not-confirmed"));
        assertThat(others.to(device)).hasSize(1);
    }

    @Test
    void a_text_message_goes_through_the_provider_signed() throws Exception {
        confirmedPhone(member, "+353861110001");

        pause();

        await().until(() -> sms("+353861110001").size() == 2);
        var request = sms("+353861110001").getLast();
        var body = new String(request.body(), StandardCharsets.UTF_8);
        assertThat(DiscreetWords.firstRevealing(body)).isEmpty();
        new Webhook(NotificationTestBeans.SMS_SECRET).verify(body, lower(request.headers()));
    }

    @Test
    void a_provider_that_breaks_or_sends_us_elsewhere_is_asked_again_and_nobody_else_is() {
        confirmedPhone(member, "+353861110002");
        others.answers("/sms", 500);
        pause();
        await().until(
                        () ->
                                world.ledger(member)
                                        .contains("group.paused/sms/held/provider-unavailable"));
        others.answers("/sms", 302);
        var before = sms("+353861110002").size();
        await().until(() -> sms("+353861110002").size() > before);

        others.answers("/sms", 204);

        await().until(() -> world.ledger(member).contains("group.paused/sms/sent/"));
        assertThat(others.to("/followed")).isEmpty();
        assertThat(sms("+353861110002"))
                .extracting(it -> it.header("webhook-id"))
                .satisfies(ids -> assertThat(Set.copyOf(ids.subList(1, ids.size()))).hasSize(1));
    }

    @Test
    void what_a_provider_refuses_for_good_goes_by_the_next_way() {
        var address = world.confirmedAddress(member);
        confirmedPhone(member, "+353861110003");
        choose(ways("sms", "email"));
        others.answers("/sms", 422);

        pause();

        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
        assertThat(world.ledger(member)).contains("group.paused/sms/not-sent/provider-refused");
    }

    @Test
    void pause_everything_stops_everything_at_once_and_resume_goes_on() {
        var address = world.confirmedAddress(member);

        assertThat(world.as(member).post(CARD + "/pause", null).status()).isEqualTo(200);
        pause();
        await().until(() -> world.ledger(member).contains("group.paused/email/not-sent/paused"));
        assertThat(world.mailSubjects(address)).doesNotContain("Schedule changed");
        assertThat(world.as(member).post(CARD + "/resume", null).status()).isEqualTo(200);
        given.event(world.group(organization, group, 3, Change.RESUMED, leader));

        await().until(() -> world.ledger(member).contains("group.resumed/email/sent/"));
    }

    @Test
    void under_a_cover_every_discreet_message_looks_like_it() {
        var address = world.confirmedAddress(member);
        var chosen = ways("email");
        chosen.put(
                "cover",
                Map.of(
                        "senderName", "Garden Club",
                        "subject", "Seeds for spring",
                        "safeWord", "bluebell",
                        "exitPage", "https://weather.example/"));
        choose(chosen);

        pause();

        await().until(() -> world.mailSubjects(address).contains("Seeds for spring"));
        var message = mail.to(address).getLast();
        assertThat(Mails.header(message, "From"))
                .isEqualTo("Garden Club <no-reply@messages.example>");
        assertThat(Mails.bodies(message).getFirst()).contains("bluebell");
    }

    @Test
    void a_cover_that_gives_something_away_or_hides_a_header_is_refused() {
        for (var cover :
                List.of(
                        Map.of("subject", "Support meeting"),
                        Map.of("senderName", "x\r\nBcc: y@example.org"),
                        Map.of("exitPage", "javascript:alert(1)"),
                        Map.of("exitPage", "http://weather.example/"))) {
            var chosen = ways("email");
            chosen.put("cover", cover);
            var refused = world.as(member).with("If-Match", version()).put(CARD, chosen);
            assertThat(refused.status()).as(cover.toString()).isEqualTo(400);
            assertThat(refused.text("errors", "0", "field")).startsWith("cover.");
        }
        assertThat(version()).isEqualTo("\"0\"");
    }

    @Test
    void mails_are_collected_into_one() {
        var address = world.confirmedAddress(member);
        var now = Instant.now();
        var chosen = ways("email");
        chosen.put(
                "digest",
                Map.of("rhythm", "daily", "at", hour(now.plusSeconds(7_200)), "timeZone", "UTC"));
        choose(chosen);
        for (var i = 0; i < 3; i++) {
            world.seat(organization, group, member, SeatChangedV1.Change.WAITLISTED);
        }
        await().until(
                        () ->
                                world.ledger(member).stream()
                                                .filter(
                                                        "waitlist.changed/email/held/digest"
                                                                ::equals)
                                                .count()
                                        == 3);

        clock.setTo(now.plus(Duration.ofHours(3)));

        await().until(() -> world.mailSubjects(address).contains("Your messages"));
        await().until(
                        () ->
                                world.ledger(member).stream()
                                                .filter("waitlist.changed/email/sent/"::equals)
                                                .count()
                                        == 3);
        assertThat(world.mailSubjects(address)).filteredOn("Your messages"::equals).hasSize(1);
    }

    private static String hour(Instant at) {
        return at.atZone(java.time.ZoneOffset.UTC)
                .toLocalTime()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
    }

    private void pause() {
        given.event(
                world.group(organization, group, 2, Change.PAUSED, leader),
                UUID.randomUUID().toString(),
                clock.instant());
    }

    private static Map<String, Object> ways(String... channels) {
        var uses = List.of("meetings", "requests", "work", "safety", "account");
        var chosen = new HashMap<String, Object>();
        chosen.put(
                "channels",
                java.util.Arrays.stream(channels)
                        .map(it -> Map.of("channel", it, "uses", uses))
                        .toList());
        chosen.put("discreet", true);
        chosen.put("language", "en");
        return chosen;
    }

    private String version() {
        return world.as(member).get(CARD).header("ETag");
    }

    private void choose(Map<String, Object> chosen) {
        var answer = world.as(member).with("If-Match", version()).put(CARD, chosen);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Answer register(UUID person, String path, BrowserKeys keys) {
        return world.as(person)
                .post(
                        CARD + "/devices",
                        Map.of(
                                "name",
                                "Phone",
                                "endpoint",
                                others.address(path),
                                "keys",
                                Map.of("p256dh", keys.key(), "auth", keys.secret())));
    }

    private Answer confirm(UUID person, String id, String code) {
        return api.as(Tokens.of(person))
                .post(CARD + "/devices/" + id + "/confirmation", Map.of("code", code));
    }

    private void confirmedPhone(UUID person, String number) {
        var answer = world.as(person).post(CARD + "/phone", Map.of("number", number));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        world.confirmPhone(person, number, others);
    }

    private List<HttpDouble.Request> sms(String number) {
        return others.to("/sms").stream()
                .filter(it -> new String(it.body(), StandardCharsets.UTF_8).contains(number))
                .toList();
    }

    private static Map<String, List<String>> lower(Map<String, List<String>> headers) {
        var lower = new HashMap<String, List<String>>();
        headers.forEach((name, it) -> lower.put(name.toLowerCase(java.util.Locale.ROOT), it));
        return lower;
    }
}
