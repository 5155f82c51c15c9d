package org.safetynets.recovery.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.safetynets.recovery.Unusable;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;

/**
 * Fills empty topics with what was told up to a moment. What outboxes still hold is left to them:
 * the relays send it themselves. Consumers begin behind what is filled in, for they have had it.
 * Erasures of later than the moment come last, before all eyes.
 */
public final class TellingAgain implements AutoCloseable {
    /** Longer than a transaction and a relay's delay; shorter than any outbox keeps its events. */
    private static final Duration SURELY_KEPT = Duration.ofHours(1);

    private static final Duration KNOWN = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Bus bus;
    private final Set<String> inOutboxes;
    private final Instant moment;
    private final Map<String, Integer> topics = new TreeMap<>();
    private final Map<String, Told> erasures = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
    private final AtomicReference<@Nullable Exception> refused = new AtomicReference<>();
    private int again;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    /**
     * @param inOutboxes ids of the events that the restored outboxes hold
     * @param moment to which the databases were restored
     */
    public TellingAgain(Bus bus, Set<String> inOutboxes, Instant moment) {
        this.bus = bus;
        this.inOutboxes = Set.copyOf(inOutboxes);
        this.moment = moment;
        this.admin = Admin.create(bus.settings());
        var settings = bus.settings();
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        this.producer = new KafkaProducer<>(settings);
    }

    /** Refuses topics that hold something: what is there would be taken for what was restored. */
    public static void requireEmpty(Bus bus) {
        try (var admin = Admin.create(bus.settings())) {
            var there = new HashSet<>(answer(admin.listTopics().names()));
            there.retainAll(bus.topics());
            var partitions = new HashMap<TopicPartition, OffsetSpec>();
            answer(admin.describeTopics(there).allTopicNames())
                    .forEach(
                            (name, it) ->
                                    it.partitions()
                                            .forEach(
                                                    at ->
                                                            partitions.put(
                                                                    new TopicPartition(
                                                                            name, at.partition()),
                                                                    OffsetSpec.latest())));
            answer(admin.listOffsets(partitions).all())
                    .forEach(
                            (partition, end) -> {
                                if (end.offset() > 0) {
                                    throw new Unusable(
                                            "There are events already: " + partition.topic());
                                }
                            });
        }
    }

    /** Takes a part of a segment of the way to the moment, or beyond it to the next full one. */
    public void take(String kind, BsonDocument frame) {
        switch (kind) {
            case "topic" -> make(frame);
            case "record" -> Told.of(frame, bus.prefix()).ifPresent(this::take);
            default -> {}
        }
    }

    /** Takes a part of what was copied later, of which only erasures count. */
    public void takeLater(String kind, BsonDocument frame) {
        if (kind.equals("record")) {
            Told.of(frame, bus.prefix())
                    .filter(Told::isErasure)
                    .filter(it -> !told.contains(it.id()) && !inOutboxes.contains(it.id()))
                    .ifPresent(it -> erasures.put(it.id(), it));
        }
    }

    private void make(BsonDocument frame) {
        String name = bus.prefix() + frame.getString("name").getValue();
        int partitions = frame.getInt32("partitions").getValue();
        if (topics.putIfAbsent(name, partitions) == null
                && !answer(admin.listTopics().names()).contains(name)) {
            var topic =
                    new NewTopic(name, Optional.of(partitions), Optional.empty())
                            .configs(Map.of("cleanup.policy", "compact"));
            answer(admin.createTopics(List.of(topic)).all());
        }
    }

    private void take(Told it) {
        if (inOutboxes.contains(it.id())) {
            return;
        }
        if (it.time().isBefore(moment.minus(SURELY_KEPT))) {
            if (told.add(it.id())) {
                again++;
                tell(it);
            }
        } else if (it.isErasure()) {
            erasures.put(it.id(), it);
        }
    }

    /** Sets the consumers behind what was told, then tells of the erasures. */
    public Counts end(Collection<String> consumerGroups) {
        settle();
        var offsets = ends();
        consumerGroups.forEach(it -> answer(admin.alterConsumerGroupOffsets(it, offsets).all()));
        erasures.values().forEach(this::tell);
        settle();
        return new Counts(topics.size(), again, inOutboxes.size(), erasures.size());
    }

    private void tell(Told it) {
        var unused = producer.send(it.record(), (sent, e) -> refused.compareAndSet(null, e));
    }

    private void settle() {
        producer.flush();
        var first = refused.get();
        if (first != null) {
            throw new IllegalStateException("Kafka did not take an event", first);
        }
    }

    /**
     * What was told.
     *
     * @param again events of before, whose outboxes no longer have them
     * @param byOutboxes events that the relays tell when the services start
     * @param erasures of later than the moment
     */
    public record Counts(int topics, int again, int byOutboxes, int erasures) {}

    private Map<TopicPartition, OffsetAndMetadata> ends() {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        topics.forEach(
                (name, partitions) -> {
                    for (int i = 0; i < partitions; i++) {
                        latest.put(new TopicPartition(name, i), OffsetSpec.latest());
                    }
                });
        var ends = new HashMap<TopicPartition, OffsetAndMetadata>();
        found(latest)
                .forEach(
                        (partition, it) -> ends.put(partition, new OffsetAndMetadata(it.offset())));
        return ends;
    }

    /** A topic that was just made is not known to the whole broker at once. */
    private Map<TopicPartition, ListOffsetsResultInfo> found(
            Map<TopicPartition, OffsetSpec> latest) {
        var deadline = Deadline.in(KNOWN);
        while (true) {
            try {
                return answer(admin.listOffsets(latest).all());
            } catch (IllegalStateException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
                        || deadline.passed()) {
                    throw e;
                }
                Pause.of(PAUSE);
            }
        }
    }

    private static <T> T answer(Future<T> of) {
        try {
            return of.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not do it", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (admin) {
            producer.close();
        }
    }
}
