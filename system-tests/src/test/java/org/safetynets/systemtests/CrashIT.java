package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.UrgentReviewChangedV1;
import org.safetynets.stack.demo.Person;
import org.safetynets.stack.demo.Registration;

/** What was accepted is told, once and in order, though the service died before it could. */
@OnTheSuite
class CrashIT {

    private static final int CHANGES = 10;

    private final Suite suite;

    CrashIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void events_committed_before_a_kill_are_published_after_it() {
        var circle = Circle.open(suite);
        var coordinator = circle.harbor().person("coordinator");
        var settled = toldUntilOpen(circle.groupId());
        assertThat(suite.nets("stop", "kafka").exit()).isZero();
        for (var change = 0; change < CHANGES; change++) {
            var command = change % 2 == 0 ? "/pause" : "/resume";
            coordinator
                    .post(circle.api() + command, Map.of("reason", "Tried by a test"))
                    .expect(200);
        }

        assertThat(suite.nets("kill", "group-service").exit()).isZero();
        assertThat(suite.nets("start", "kafka").exit()).isZero();
        assertThat(suite.nets("start", "group-service").exit()).isZero();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(circle(circle.groupId()))
                                        .hasSizeGreaterThanOrEqualTo(settled + CHANGES));
        var events = circle(circle.groupId());
        assertThat(events.stream().map(GroupChangedV1::version))
                .as("each once, in order")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).hasSize(settled + CHANGES);
        assertThat(circle.status()).isEqualTo("open");
    }

    @Test
    void who_is_on_call_is_called_once_about_an_urgent_form_that_a_kill_came_after() {
        // given
        var circle = Circle.open(suite);
        var harbor = circle.harbor();
        var safety = harbor.person("safety");
        var run = UUID.randomUUID().toString().substring(0, 8);
        new Registration(suite.network().api()).register("plover-" + run, "Quiet-tide-" + run);
        var partner = suite.network().person("plover-" + run, "Quiet-tide-" + run);
        partner.put("/api/identity/me", Map.of()).expectOk();
        assertThat(suite.nets("stop", "kafka").exit()).isZero();
        // when
        var answers = Map.of("Q1", "yes", "Q3", "yes", "Q6", "now", "Q15", "yes");
        partner.post(circle.api() + "/join-requests", Map.of("answers", answers)).expect(201);
        var review = reviewOf(circle, safety);
        assertThat(suite.nets("kill", "group-service").exit()).isZero();
        assertThat(suite.nets("start", "kafka").exit()).isZero();
        assertThat(suite.nets("start", "group-service").exit()).isZero();
        // then
        await().atMost(Duration.ofSeconds(60)).until(() -> calls(safety, review) > 0);
        await().during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> calls(safety, review) == 1);
        assertThat(told(review))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.change()).isEqualTo(UrgentReviewChangedV1.Change.OPENED);
                            assertThat(it.onCallIds()).hasSize(1);
                        });
    }

    private static String reviewOf(Circle circle, Person safety) {
        return safety.get(circle.harbor().path("groups") + "/urgent-reviews?size=100")
                .expect(200)
                .items()
                .filter(it -> it.path("groupId").asString("").equals(circle.groupId()))
                .map(it -> it.path("reviewId").asString())
                .findFirst()
                .orElseThrow();
    }

    private static long calls(Person person, String review) {
        return person.get("/api/notifications/inbox?size=100")
                .expect(200)
                .items()
                .filter(it -> it.path("link").asString("").endsWith("/urgent/" + review))
                .count();
    }

    private List<UrgentReviewChangedV1> told(String review) {
        return messages("groups.urgent-reviews").stream()
                .filter(it -> review.equals(it.key()))
                .map(it -> EventJson.read(it.value(), UrgentReviewChangedV1.class))
                .toList();
    }

    /** How much was told of it; what was told last is that it opened. */
    private int toldUntilOpen(String groupId) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(circle(groupId))
                                        .last()
                                        .extracting(GroupChangedV1::change)
                                        .isEqualTo(GroupChangedV1.Change.OPENED));
        return circle(groupId).size();
    }

    private List<GroupChangedV1> circle(String groupId) {
        var ids = new HashSet<String>();
        var events = new ArrayList<GroupChangedV1>();
        for (var message : messages("groups.groups")) {
            if (groupId.equals(message.key())) {
                var id =
                        new String(
                                message.headers().lastHeader("ce_id").value(),
                                StandardCharsets.UTF_8);
                assertThat(ids.add(id)).as("event " + id + " came once").isTrue();
                events.add(EventJson.read(message.value(), GroupChangedV1.class));
            }
        }
        return events;
    }

    private List<ConsumerRecord<String, byte[]>> messages(String topic) {
        Map<String, Object> config =
                Map.of(
                        "bootstrap.servers", suite.kafka(),
                        "key.deserializer", StringDeserializer.class,
                        "value.deserializer", ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
            }
            return messages;
        }
    }
}
