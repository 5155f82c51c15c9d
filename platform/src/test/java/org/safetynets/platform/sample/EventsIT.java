package org.safetynets.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.platform.outbox.Relay;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@ServiceTest
class EventsIT {

    private static final PortalGoldens LETTERS = PortalGoldens.of("letters");

    @Autowired Counters counters;
    @Autowired Memberships memberships;
    @Autowired AtomicInteger failures;
    @Autowired Published published;
    @Autowired Given given;
    @Autowired Outbox outbox;
    @Autowired Relay relay;
    @Autowired Api api;
    @Autowired MongoOperations mongo;

    @Test
    void an_event_reaches_kafka_once_in_order_as_a_cloud_event() throws Exception {
        var ids = java.util.stream.Stream.generate(UUID::randomUUID).limit(5).toList();
        try (var pool = Executors.newFixedThreadPool(5)) {
            for (var id : ids) {
                pool.execute(() -> LongStream.range(0, 40).forEach(it -> counters.increment(id)));
            }
        }
        await().untilAsserted(
                        () ->
                                assertThat(ids)
                                        .allSatisfy(
                                                id ->
                                                        assertThat(versions(id))
                                                                .containsExactlyElementsOf(
                                                                        LongStream.rangeClosed(
                                                                                        1, 40)
                                                                                .boxed()
                                                                                .toList())));
        var message =
                published.messages("groups.purposes").stream()
                        .filter(it -> it.key().equals(ids.getFirst().toString()))
                        .findFirst()
                        .orElseThrow();
        assertThat(CloudEventHeaders.text(message.headers(), "ce_specversion")).isEqualTo("1.0");
        assertThat(CloudEventHeaders.text(message.headers(), "ce_type"))
                .isEqualTo("purpose.changed.v1");
        assertThat(CloudEventHeaders.text(message.headers(), "ce_source")).isEqualTo("/sample");
    }

    @Test
    void a_trace_goes_from_a_request_to_kafka_and_from_an_event_to_what_it_leads_to() {
        // given
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var parent = "00-" + trace + "-00f067aa0ba902b7-00";
        var asked = UUID.randomUUID();
        var told = membership(UUID.randomUUID());
        // when
        api.as(Tokens.of(UUID.randomUUID()))
                .with("traceparent", parent)
                .post("/api/sample/counters/" + asked, null);
        given.message(
                "identity.memberships",
                told.membershipId().toString(),
                EventJson.write(told),
                Map.of(
                        "ce_type",
                        "membership.changed.v1",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_time",
                        "2026-01-01T00:00:00Z",
                        "traceparent",
                        parent));
        // then
        await().untilAsserted(() -> assertThat(parentOf(asked)).startsWith("00-" + trace + "-"));
        await().untilAsserted(
                        () ->
                                assertThat(memberships.traces.get(told.membershipId()))
                                        .startsWith("00-" + trace + "-")
                                        .isNotEqualTo(parent));
    }

    private String parentOf(UUID aggregate) {
        return published.messages("groups.purposes").stream()
                .filter(it -> it.key().equals(aggregate.toString()))
                .map(it -> String.valueOf(CloudEventHeaders.text(it.headers(), "traceparent")))
                .findFirst()
                .orElse("");
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        var id = UUID.randomUUID();
        failures.set(100);
        assertThatThrownBy(() -> counters.increment(id)).isInstanceOf(RuntimeException.class);
        failures.set(0);
        counters.increment(id);

        await().untilAsserted(() -> assertThat(versions(id)).containsExactly(1L));
        assertThat(counters.read(id)).isEqualTo(1);
    }

    @Test
    void an_event_without_a_transaction_is_a_bug() {
        var event = new PurposeChangedV1(UUID.randomUUID(), 1, "X", "X", true);
        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_relay_that_stopped_goes_on_where_it_was() {
        var id = UUID.randomUUID();
        counters.increment(id);
        await().untilAsserted(() -> assertThat(versions(id)).containsExactly(1L));
        relay.stop();
        counters.increment(id);
        counters.increment(id);
        assertThat(versions(id)).containsExactly(1L);

        relay.start();

        await().untilAsserted(() -> assertThat(versions(id)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void a_position_the_oplog_no_longer_holds_is_made_up_from_the_outbox() {
        var id = UUID.randomUUID();
        counters.increment(id);
        await().untilAsserted(() -> assertThat(versions(id)).containsExactly(1L));
        relay.stop();
        counters.increment(id);
        // a token from before this database's oplog begins
        mongo.getCollection("relay")
                .updateOne(
                        new org.bson.Document(),
                        org.bson.Document.parse(
                                "{$set: {token: '{\"_data\": \"8200000001000000012B0229296E04\"}'}}"));

        relay.start();

        await().untilAsserted(() -> assertThat(versions(id)).contains(1L, 2L).endsWith(2L));
        counters.increment(id);
        await().untilAsserted(() -> assertThat(versions(id)).endsWith(3L));
    }

    @Test
    void an_event_takes_effect_once_however_often_it_comes() {
        var event = membership(UUID.randomUUID());
        var id = given.event(event);
        given.event(event, id, Instant.now());
        given.event(event, id, Instant.now());
        var last = membership(event.membershipId());
        given.event(last);

        await().untilAsserted(() -> assertThat(counters.read(event.membershipId())).isEqualTo(2));
    }

    @Test
    void poison_goes_to_the_dead_letters_and_the_rest_flows_on() {
        var topic = "identity.memberships";
        var key = UUID.randomUUID().toString();
        given.message(topic, key, "nonsense".getBytes(StandardCharsets.UTF_8), Map.of());
        given.message(
                topic,
                key,
                "{\"version\":\"x\"}".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_type", "membership.changed.v1", "ce_id", key, "ce_time", "now"));
        given.message(
                topic,
                key,
                "{}".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_type", "something.newer.v9"));
        var good = membership(UUID.randomUUID());
        given.event(good);

        await().untilAsserted(() -> assertThat(counters.read(good.membershipId())).isEqualTo(1));
        await().untilAsserted(
                        () ->
                                assertThat(published.messages(topic + ".dlt"))
                                        .filteredOn(it -> key.equals(it.key()))
                                        .hasSize(2));
    }

    @Test
    void a_failure_becomes_a_dead_letter_that_can_be_replayed_once_mended() {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var event = membership(UUID.randomUUID());
        memberships.failing.add(event.membershipId());
        given.event(event);
        await().untilAsserted(() -> assertThat(letterOf(event)).isNotEmpty());
        var replay = "/api/sample/dead-letters/" + letterOf(event) + "/replay";

        LETTERS.assertKnown("waiting.json", admin.get("/api/sample/dead-letters?size=100"));
        assertThat(admin.post(replay, null).problem()).isEqualTo("replay-failed");
        assertThat(counters.read(event.membershipId())).isZero();
        assertThat(letter(event).path("tries").asInt()).isEqualTo(1);
        memberships.failing.clear();

        LETTERS.assertKnown("taken.json", admin.post(replay, null));
        assertThat(counters.read(event.membershipId())).isEqualTo(1);
        assertThat(letterOf(event)).isEmpty();
        assertThat(admin.post(replay, null).status()).isEqualTo(200);
        assertThat(counters.read(event.membershipId())).isEqualTo(1);
        assertThat(api.as(Tokens.of(UUID.randomUUID())).get("/api/sample/dead-letters").status())
                .isEqualTo(403);
    }

    @Test
    void a_dead_letter_is_set_aside_for_a_reason_after_a_proof_and_waits_no_longer() {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var event = membership(UUID.randomUUID());
        memberships.failing.add(event.membershipId());
        given.event(event);
        await().untilAsserted(() -> assertThat(letterOf(event)).isNotEmpty());
        var aside = "/api/sample/dead-letters/" + letterOf(event) + "/set-aside";
        var why = Map.of("reason", "done-by-hand");
        var careless = api.as(Tokens.of(UUID.randomUUID()).networkAdmin().withoutStepUp());

        assertThat(careless.post(aside, why).problem()).isEqualTo("step-up-required");
        assertThat(admin.post(aside, Map.of("reason", "Ana asked me")).status()).isEqualTo(400);
        assertThat(admin.post(aside, why).status()).isEqualTo(200);
        assertThat(letterOf(event)).isEmpty();
        assertThat(admin.post(aside, why).status()).isEqualTo(404);
        memberships.failing.clear();
    }

    private String letterOf(MembershipChangedV1 event) {
        return letter(event).path("id").asString("");
    }

    private JsonNode letter(MembershipChangedV1 event) {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        for (var letter : admin.get("/api/sample/dead-letters?size=100").json().path("items")) {
            if (event.membershipId().toString().equals(letter.path("key").asString(""))) {
                return letter;
            }
        }
        return MissingNode.getInstance();
    }

    private java.util.List<Long> versions(UUID id) {
        return published.of(PurposeChangedV1.class, id).stream()
                .map(PurposeChangedV1::version)
                .toList();
    }

    private static MembershipChangedV1 membership(UUID id) {
        return new MembershipChangedV1(
                id,
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                MembershipChangedV1.Change.GRANTED,
                Set.of("coordinator"));
    }
}
