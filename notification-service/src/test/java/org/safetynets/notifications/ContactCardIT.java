package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.DestroyingKeys;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@NotificationTest
class ContactCardIT {

    private static final String CARD = "/api/notifications/contact-card";
    private static final String EMAIL = CARD + "/email";
    private static final String CONFIRMATION = EMAIL + "/confirmation";
    private static final Map<String, Object> CHOICE =
            Map.of("useEmail", true, "discreet", true, "language", "en");

    @Autowired World world;
    @Autowired Api api;
    @Autowired MailSink mail;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    @Autowired StoredTexts texts;
    @Autowired DestroyingKeys keys;

    private final UUID person = UUID.randomUUID();
    private final String address = "p" + person + "@example.org";

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void before_anything_is_chosen_it_is_the_app_only_in_discreet_words() {
        var card = me().get(CARD);

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("ETag")).isEqualTo("\"0\"");
        assertThat(card.json().path("useEmail").asBoolean()).isFalse();
        assertThat(card.json().path("discreet").asBoolean()).isTrue();
        assertThat(card.json().has("email")).isFalse();
    }

    @Test
    void an_address_counts_once_its_code_came_back() {
        assertThat(give(address).text("email", "status")).isEqualTo("unconfirmed");
        var code = world.code(address);

        var confirmed = confirm(code.toLowerCase(java.util.Locale.ROOT));

        assertThat(confirmed.text("email", "status")).isEqualTo("confirmed");
        assertThat(confirmed.json().path("useEmail").asBoolean()).isTrue();
        assertThat(confirmed.json().has("confirmedAt")).isTrue();
        await().until(() -> world.ledger(person).contains("contact.code/email/sent/"));
    }

    @Test
    void the_code_is_stored_nowhere() {
        give(address);
        var code = world.code(address);

        var everything =
                mongo.getCollectionNames().stream()
                        .flatMap(it -> mongo.findAll(Document.class, it).stream())
                        .map(Document::toJson);

        assertThat(everything).isNotEmpty().noneMatch(it -> it.contains(code));
    }

    @Test
    void the_address_is_stored_for_no_other_eyes() {
        give(address);
        confirm(world.code(address));

        assertThat(me().get(CARD).text("email", "address")).isEqualTo(address);
        assertThat(texts.holding(person.toString())).contains("contact_cards");
        assertThat(texts.holding(address)).isEmpty();
    }

    @Test
    void without_its_key_an_address_is_none_and_another_can_be_given_no_more() {
        give(address);
        confirm(world.code(address));

        keys.destroyKeyOf(new PersonId(person));

        assertThat(me().get(CARD).status()).isEqualTo(200);
        assertThat(me().get(CARD).json().has("email")).isFalse();
        give("late-" + address);
        assertThat(me().get(CARD).json().has("email")).isFalse();
    }

    @Test
    void wrong_codes_are_counted_also_in_requests_that_are_one_transaction() {
        give(address);
        var code = world.code(address);
        for (var left = 4; left >= 0; left--) {
            var wrong =
                    me().with("Idempotency-Key", UUID.randomUUID().toString())
                            .post(CONFIRMATION, Map.of("code", "AAAA-AAAA"));
            assertThat(wrong.status()).isEqualTo(409);
            assertThat(wrong.problem()).isEqualTo("code-wrong");
            assertThat(wrong.json().path("attemptsLeft").asInt()).isEqualTo(left);
        }

        assertThat(confirm(code).problem()).isEqualTo("code-not-usable");
    }

    @Test
    void a_code_is_of_no_use_after_half_an_hour() {
        give(address);
        var code = world.code(address);
        clock.advance(Duration.ofMinutes(31));

        assertThat(confirm(code).problem()).isEqualTo("code-not-usable");
    }

    @Test
    void a_fourth_code_within_an_hour_is_refused() {
        Stream.of(1, 2, 3).forEach(it -> assertThat(give(address).status()).isEqualTo(202));

        var refused = give(address);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("too-many-codes");
        assertThat(refused.text("tryAgainAt")).isNotEmpty();
    }

    @Test
    void a_code_asked_for_while_the_mail_server_is_down_comes_once_it_is_back() {
        mail.down();
        try {
            give(address);
            await().until(
                            () ->
                                    world.ledger(person)
                                            .toString()
                                            .contains("contact.code/email/held"));
        } finally {
            mail.back();
        }

        assertThat(confirm(world.code(address)).status()).isEqualTo(200);
    }

    @Test
    void a_repeated_request_with_the_same_key_mails_one_code() {
        var once = me().with("Idempotency-Key", "the-one");
        assertThat(once.post(EMAIL, Map.of("address", address)).status()).isEqualTo(202);
        assertThat(once.post(EMAIL, Map.of("address", address)).status()).isEqualTo(202);
        world.code(address);

        await().during(Duration.ofMillis(1_500)).until(() -> mail.to(address).size() == 1);
        assertThat(once.post(EMAIL, Map.of("address", "x" + address)).status()).isEqualTo(422);
    }

    @Test
    void what_is_chosen_is_kept_and_needs_the_present_version() {
        var quiet = Map.of("from", "22:00", "to", "07:00", "timeZone", "Europe/Dublin");
        var choice =
                Map.of("useEmail", false, "discreet", false, "language", "es", "quietHours", quiet);

        var chosen = me().with("If-Match", "\"0\"").put(CARD, choice);

        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
        assertThat(me().get(CARD).json().path("quietHours"))
                .isEqualTo(chosen.json().path("quietHours"));
        assertThat(chosen.text("quietHours", "from")).isEqualTo("22:00");
        assertThat(me().with("If-Match", "\"0\"").put(CARD, CHOICE).status()).isEqualTo(412);
        assertThat(me().put(CARD, CHOICE).status()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x@example.org\r\nBcc: y@example.org",
                "x@example.org\nSubject: hi",
                "x@example.org, y@example.org",
                "X <x@example.org>",
                "x\u0000@example.org",
                "not an address"
            })
    void an_address_that_could_be_more_is_refused_and_nothing_is_stored(String bad) {
        var refused = give(bad);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("errors", "0", "field")).isEqualTo("address");
        assertThat(me().get(CARD).header("ETag")).isEqualTo("\"0\"");
        assertThat(world.ledger(person)).isEmpty();
    }

    static List<Arguments> badChoices() {
        var hours = "{\"useEmail\":true,\"discreet\":true,\"language\":\"en\",\"quietHours\":%s}";
        return List.of(
                Arguments.of("{", ""),
                Arguments.of("[]", ""),
                Arguments.of("{\"useEmail\":true,\"discreet\":true}", "language"),
                Arguments.of(
                        "{\"useEmail\":\"maybe\",\"discreet\":true,\"language\":\"en\"}",
                        "useEmail"),
                Arguments.of(
                        "{\"useEmail\":true,\"discreet\":true,\"language\":\"fr\"}", "language"),
                Arguments.of(
                        "{\"useEmail\":true,\"discreet\":true,\"language\":\"en\",\"x\":1}", "x"),
                Arguments.of(
                        hours.formatted(
                                "{\"from\":\"25:00\",\"to\":\"07:00\",\"timeZone\":\"UTC\"}"),
                        "quietHours.from"),
                Arguments.of(
                        hours.formatted(
                                "{\"from\":\"22:00\",\"to\":\"22:00\",\"timeZone\":\"UTC\"}"),
                        "quietHours.to"),
                Arguments.of(
                        hours.formatted(
                                "{\"from\":\"22:00\",\"to\":\"07:00\",\"timeZone\":\"Atlantis\"}"),
                        "quietHours.timeZone"),
                Arguments.of(
                        hours.formatted("{\"from\":\"22:00\",\"timeZone\":\"UTC\"}"),
                        "quietHours.to"));
    }

    @ParameterizedTest
    @MethodSource("badChoices")
    void a_bad_choice_is_refused_with_its_field_named(String body, String field) {
        var refused = me().with("If-Match", "\"0\"").put(CARD, body);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        if (!field.isEmpty()) {
            assertThat(refused.text("errors", "0", "field")).isEqualTo(field);
        }
        assertThat(me().get(CARD).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void over_long_text_is_refused() {
        assertThat(give("a".repeat(300) + "@example.org").text("errors", "0", "field"))
                .isEqualTo("address");
        assertThat(confirm("A".repeat(21)).text("errors", "0", "field")).isEqualTo("code");
    }

    @Test
    void nobody_is_somebody_without_a_good_token() {
        assertThat(api.get(CARD).status()).isEqualTo(401);
        assertThat(api.with("Authorization", "Bearer junk").get(CARD).status()).isEqualTo(401);
        var expired = Tokens.of(person).expiredSince(Duration.ofMinutes(5));
        assertThat(api.as(expired).get(CARD).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of(person).forAudience("other")).get(CARD).status())
                .isEqualTo(401);
    }

    private Api me() {
        return world.as(person);
    }

    private Answer give(String text) {
        return me().post(EMAIL, Map.of("address", text));
    }

    private Answer confirm(String code) {
        return me().post(CONFIRMATION, Map.of("code", code));
    }
}
