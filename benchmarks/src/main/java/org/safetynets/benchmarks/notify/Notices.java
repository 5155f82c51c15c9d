package org.safetynets.benchmarks.notify;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.benchmarks.services.Messages;
import org.safetynets.contracts.SeatChangedV1;

/** Events that are told to one person each: their place on a waitlist changed. */
final class Notices implements AutoCloseable {

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final KafkaProducer<String, byte[]> producer;
    private long version;

    Notices(NotificationSite site) {
        site.database().getCollection("groups").insertOne(Reminders.group(group, organization));
        producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", site.kafka(), "acks", "all", "linger.ms", 0),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    void tell(UUID person) {
        await(hand(person));
    }

    /** Returns when the broker has all. */
    void tell(List<UUID> people) {
        people.stream().map(this::hand).toList().forEach(Notices::await);
    }

    private static void await(Future<RecordMetadata> handed) {
        try {
            handed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<RecordMetadata> hand(UUID person) {
        version++;
        var event =
                new SeatChangedV1(
                        UUID.randomUUID(),
                        version,
                        organization,
                        group,
                        person,
                        SeatChangedV1.Change.WAITLISTED,
                        SeatChangedV1.Status.WAITLISTED);
        return producer.send(Messages.of(event));
    }

    @Override
    public void close() {
        producer.close();
    }
}
