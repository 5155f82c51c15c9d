package org.safetynets.benchmarks.scale;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.safetynets.benchmarks.services.Messages;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;

/** Events that wait in the outbox of a service which does not run, for a broker that does. */
final class Backlog {

    private static final EventType TYPE = EventType.of(SeatChangedV1.class);
    private static final int BATCH = 5_000;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private Backlog() {}

    /** As many, one each of as many aggregates, as the service itself would have left them. */
    static void leave(MongoDatabase database, String kafka, int count) {
        Messages.createTopic(kafka, TYPE.topic());
        for (var left = count; left > 0; left -= BATCH) {
            var batch = new ArrayList<Document>();
            for (var i = 0; i < Math.min(BATCH, left); i++) {
                batch.add(document());
            }
            database.getCollection("outbox").insertMany(batch);
        }
    }

    private static Document document() {
        var event =
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        SeatChangedV1.Change.WAITLISTED,
                        SeatChangedV1.Status.WAITLISTED);
        return new Document("_id", UUID.randomUUID().toString())
                .append("aggregatetype", TYPE.topic())
                .append("aggregateid", event.aggregateId().toString())
                .append("type", TYPE.type())
                .append("payload", new String(EventJson.write(event), StandardCharsets.UTF_8))
                .append("version", 1L)
                .append("occurredat", Date.from(Instant.now()))
                .append("organization", event.organizationId().toString());
    }

    /** How many the broker has of them, of all times. */
    static long told(String kafka) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            var asked =
                    IntStream.range(0, Messages.PARTITIONS)
                            .mapToObj(it -> new TopicPartition(TYPE.topic(), it))
                            .collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
            return admin.listOffsets(asked).all().get().values().stream()
                    .mapToLong(it -> it.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until so many were told; gives how many were. */
    static long await(String kafka, long count) {
        var deadline = Deadline.in(PATIENCE);
        var told = told(kafka);
        while (told < count && !deadline.passed()) {
            Pause.of(GLANCE);
            told = told(kafka);
        }
        return told;
    }
}
