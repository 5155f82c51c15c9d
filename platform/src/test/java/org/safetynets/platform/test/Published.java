package org.safetynets.platform.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kafka.KafkaSettings;

/** What has reached Kafka by now; ask again (Awaitility) for what is still under way. */
public final class Published {

    private final KafkaSettings kafka;

    public Published(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** All events of the type so far, in order per aggregate. */
    public <E extends Event> List<E> of(Class<E> type) {
        var name = EventType.of(type).type();
        return messages(EventType.of(type).topic()).stream()
                .filter(
                        it ->
                                name.equals(
                                        CloudEventHeaders.text(
                                                it.headers(), CloudEventHeaders.TYPE)))
                .map(it -> EventJson.read(it.value(), type))
                .toList();
    }

    /** The events of one aggregate so far, in order. */
    public <E extends Event> List<E> of(Class<E> type, UUID aggregate) {
        return of(type).stream().filter(it -> it.aggregateId().equals(aggregate)).toList();
    }

    /** Everything on the topic so far; the name is without the deployment's prefix. */
    public List<ConsumerRecord<String, byte[]>> messages(String topic) {
        var config = new HashMap<String, Object>(kafka.clientProperties());
        config.put("key.deserializer", StringDeserializer.class);
        config.put("value.deserializer", ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
            var partitions =
                    consumer.partitionsFor(kafka.topic(topic)).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
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
