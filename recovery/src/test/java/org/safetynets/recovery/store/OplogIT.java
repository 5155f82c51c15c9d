package org.safetynets.recovery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.recovery.chain.BackupKey;
import org.safetynets.recovery.chain.Chain;
import org.safetynets.recovery.chain.Segment;
import org.safetynets.recovery.chain.Span;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure(InfrastructurePart.MONGODB)
class OplogIT {
    private static final long SEED = 2026;
    private static final int CHANGES = 300;

    private final MongoClient client = MongoClients.create(Infrastructure.mongodb().uri());
    private final String database = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final Oplog oplog = new Oplog(client, List.of(database));
    @TempDir Path folder = Path.of("");

    @BeforeEach
    void collections() {
        client.getDatabase(database).createCollection("things");
        client.getDatabase(database).createCollection("others");
    }

    @AfterEach
    void gone() {
        client.getDatabase(database).drop();
        client.close();
    }

    @Test
    void changes_of_all_kinds_lead_from_one_state_to_the_same_other() {
        // given
        things().insertOne(thing(0));
        BackupKey.create(folder.resolve("key"));
        var chain = Chain.open(folder, BackupKey.read(folder.resolve("key")));
        var full = full(chain);
        // when
        change(new Random(SEED));
        var increment = increment(chain, full);
        var before = fingerprint();
        client.getDatabase(database).drop();
        rebuild(chain, List.of(full, increment));
        // then
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(increment.entries()).isGreaterThan(CHANGES);
    }

    @Test
    void a_position_that_the_oplog_no_longer_holds_needs_everything_anew() {
        assertThatThrownBy(() -> copy(new BsonTimestamp(1, 1)))
                .isInstanceOf(NeedsFull.class)
                .hasMessageContaining("no longer reaches back");
    }

    @Test
    void a_collection_that_was_dropped_needs_everything_anew() {
        var from = now();
        client.getDatabase(database).getCollection("others").drop();

        assertThatThrownBy(() -> copy(from)).isInstanceOf(NeedsFull.class);
    }

    private void change(Random random) {
        for (int i = 1; i <= CHANGES; i++) {
            switch (random.nextInt(6)) {
                case 0 -> things().insertOne(thing(i));
                case 1 -> things().deleteOne(any(random, i));
                case 2 -> things().replaceOne(any(random, i), new Document("replaced", i));
                case 3 -> together(i);
                default -> things().updateOne(any(random, i), update(random, i), UPSERT);
            }
            client.getDatabase(database).getCollection("others").insertOne(thing(i));
        }
    }

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private static Bson any(Random random, int below) {
        return Filters.eq("_id", random.nextInt(below));
    }

    private static Bson update(Random random, int i) {
        return switch (random.nextInt(5)) {
            case 0 -> Updates.push("list", new Document("i", i));
            case 1 -> Updates.set("in.side." + random.nextInt(3), i);
            case 2 -> Updates.unset("in.side");
            case 3 -> Updates.popFirst("list");
            default -> Updates.inc("count", 1);
        };
    }

    private void together(int i) {
        try (var session = client.startSession()) {
            session.withTransaction(
                    () -> {
                        things().insertOne(session, thing(i));
                        things().updateOne(session, Filters.eq("_id", i), Updates.inc("count", 2));
                        return things().deleteOne(session, Filters.eq("_id", i - 1));
                    });
        }
    }

    private Segment full(Chain chain) {
        try (var snapshot = new Snapshot(client, List.of(database));
                var writer = chain.begin()) {
            snapshot.copy(writer);
            return chain.finish(writer, Span.full(snapshot.at()), Map.of());
        }
    }

    private Segment increment(Chain chain, Segment last) {
        try (var snapshot = new Snapshot(client, List.of(database));
                var writer = chain.begin()) {
            oplog.copy(new BsonTimestamp(last.to()), snapshot.at(), writer);
            return chain.finish(writer, Span.increment(last.to(), snapshot.at()), Map.of());
        }
    }

    private void rebuild(Chain chain, List<Segment> segments) {
        var loading = new Loading(client);
        var rebuilding = new Rebuilding(loading, Instant.ofEpochMilli(Long.MAX_VALUE));
        for (Segment it : segments) {
            try (var reader = chain.read(it)) {
                reader.forEach(rebuilding::take);
            }
        }
        loading.createIndexes();
    }

    private Set<String> copy(BsonTimestamp from) {
        BackupKey.create(folder.resolve("key"));
        var chain = Chain.open(folder, BackupKey.read(folder.resolve("key")));
        var to = now();
        try (var writer = chain.begin()) {
            return oplog.copy(from, to, writer);
        }
    }

    private BsonTimestamp now() {
        try (var snapshot = new Snapshot(client, List.of(database))) {
            return snapshot.at();
        }
    }

    private Map<String, Fingerprint> fingerprint() {
        return Map.of("things", of("things"), "others", of("others"));
    }

    private Fingerprint of(String name) {
        return Fingerprint.of(
                client.getDatabase(database).getCollection(name, RawBsonDocument.class).find());
    }

    private MongoCollection<Document> things() {
        return client.getDatabase(database).getCollection("things");
    }

    private static Document thing(int i) {
        return new Document("_id", i)
                .append("in", new Document("side", new Document("0", 1)))
                .append("list", List.of(1, "two", new Document("three", List.of(3))));
    }
}
