package org.safetynets.platform.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.safetynets.platform.kafka.KafkaSettings;

/** One topic from its beginning; tests ask ten times a second, so only what is new is fetched. */
final class TopicSoFar implements AutoCloseable {

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();

    TopicSoFar(KafkaSettings kafka, String topic) {
        this.topic = topic;
        var config = new HashMap<String, Object>(kafka.clientProperties());
        config.put("client.id", "so-far-" + topic);
        config.put("key.deserializer", StringDeserializer.class);
        config.put("value.deserializer", ByteArrayDeserializer.class);
        consumer = new KafkaConsumer<>(config);
    }

    List<ConsumerRecord<String, byte[]>> messages() {
        if (consumer.assignment().isEmpty()) {
            begin();
        }
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream()
                .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
        }
        return List.copyOf(messages);
    }

    private void begin() {
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
