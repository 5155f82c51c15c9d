package org.safetynets.platform.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kafka.KafkaSettings;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * How many messages this service has yet to take, in all its instances together. Kafka is asked,
 * and not the consumers: one that stands still would tell nothing, or what was true before.
 */
final class ConsumerLag implements AutoCloseable {

    private static final int PATIENCE_MS = 5_000;

    private final KafkaSettings kafka;
    private final List<String> topics;
    private final MongoOperations mongo;
    private @Nullable Admin admin;

    ConsumerLag(KafkaSettings kafka, Inbox inbox, MongoOperations mongo) {
        this.kafka = kafka;
        this.topics = inbox.topics().stream().map(kafka::topic).toList();
        this.mongo = mongo;
    }

    /** In messages, of all topics; those compacted away since count too. */
    synchronized long messages() {
        if (topics.isEmpty()) {
            return 0;
        }
        try {
            var asked = admin();
            var committed =
                    asked.listConsumerGroupOffsets(Consumers.group(kafka, mongo))
                            .partitionsToOffsetAndMetadata()
                            .get();
            return ends(asked).entrySet().stream()
                    .mapToLong(it -> it.getValue() - taken(committed.get(it.getKey())))
                    .map(it -> Math.max(0, it))
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, Long> ends(Admin asked)
            throws ExecutionException, InterruptedException {
        var partitions =
                asked.describeTopics(topics).allTopicNames().get().values().stream()
                        .flatMap(
                                topic ->
                                        topic.partitions().stream()
                                                .map(
                                                        it ->
                                                                new TopicPartition(
                                                                        topic.name(),
                                                                        it.partition())))
                        .collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        asked.listOffsets(partitions)
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static long taken(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Admin admin() {
        var present = admin;
        if (present == null) {
            var config = new HashMap<>(kafka.clientProperties());
            config.put("default.api.timeout.ms", PATIENCE_MS);
            config.put("request.timeout.ms", PATIENCE_MS);
            present = Admin.create(config);
            admin = present;
        }
        return present;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
