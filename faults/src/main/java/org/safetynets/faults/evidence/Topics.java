package org.safetynets.faults.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.safetynets.contracts.EventType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The topics of all events, read from their beginning. */
public final class Topics {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final String kafka;

    public Topics(String kafka) {
        this.kafka = kafka;
    }

    List<Heard> heard() {
        Map<String, Object> config =
                Map.of(
                        "bootstrap.servers", kafka,
                        "key.deserializer", StringDeserializer.class,
                        "value.deserializer", ByteArrayDeserializer.class);
        var heard = new ArrayList<Heard>();
        try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
            var ours = names();
            var partitions = new ArrayList<TopicPartition>();
            consumer.listTopics(Duration.ofSeconds(10)).values().stream()
                    .flatMap(List::stream)
                    .filter(it -> ours.contains(it.topic()))
                    .forEach(it -> partitions.add(new TopicPartition(it.topic(), it.partition())));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(it -> read(it, heard));
            }
        }
        return heard;
    }

    public static Set<String> names() {
        return Arrays.stream(EventType.values()).map(EventType::topic).collect(Collectors.toSet());
    }

    /** What is no event of ours was put there by a drill. */
    private static void read(ConsumerRecord<String, byte[]> message, List<Heard> heard) {
        var id = header(message.headers(), "ce_id");
        if (id.isEmpty() || message.value() == null || message.key() == null) {
            return;
        }
        try {
            var version = JSON.readTree(message.value()).path("version").asLong(0);
            heard.add(
                    new Heard(
                            id,
                            message.topic(),
                            header(message.headers(), "ce_type"),
                            message.key(),
                            version));
        } catch (JacksonException e) {
            return;
        }
    }

    private static String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
