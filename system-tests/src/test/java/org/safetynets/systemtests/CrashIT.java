package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.GroupChangedV1;

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
