package org.safetynets.platform.test;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kafka.KafkaSettings;

/** What has reached Kafka by now; ask again (Awaitility) for what is still under way. */
public final class Published implements AutoCloseable {

    private final KafkaSettings kafka;
    private final Map<String, TopicSoFar> topics = new HashMap<>();
    private final IdentityHashMap<ConsumerRecord<String, byte[]>, Event> events =
            new IdentityHashMap<>();

    public Published(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** All events of the type so far, in order per aggregate. */
    public synchronized <E extends Event> List<E> of(Class<E> type) {
        var name = EventType.of(type).type();
        return messages(EventType.of(type).topic()).stream()
                .filter(
                        it ->
                                name.equals(
                                        CloudEventHeaders.text(
                                                it.headers(), CloudEventHeaders.TYPE)))
                .map(it -> events.computeIfAbsent(it, _ -> EventJson.read(it.value(), type)))
                .map(type::cast)
                .toList();
    }

    /** The events of one aggregate so far, in order. */
    public <E extends Event> List<E> of(Class<E> type, UUID aggregate) {
        return of(type).stream().filter(it -> it.aggregateId().equals(aggregate)).toList();
    }

    /** Everything on the topic so far; the name is without the deployment's prefix. */
    public synchronized List<ConsumerRecord<String, byte[]>> messages(String topic) {
        return topics.computeIfAbsent(topic, it -> new TopicSoFar(kafka, kafka.topic(it)))
                .messages();
    }

    @Override
    public synchronized void close() {
        topics.values().forEach(TopicSoFar::close);
    }
}
