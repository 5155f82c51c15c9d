package org.safetynets.benchmarks.training;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.relay.BareRelay;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.stack.process.Deadline;

/**
 * 10,000 certifications whose last day is over all at once, from the first event of their ends to
 * the last; beside it our bare relay, and the writes alone by the driver.
 */
public final class ExpiryBenchmark implements Benchmark {

    private static final String NAME = "expiry";
    private static final String OURS = "ours";
    private static final String RELAY = "bare-relay";
    private static final String RAW = "raw-writes";
    private static final String RATE = "ended_per_s";
    private static final String MISSING = "missing";
    private static final int RAW_WRITES = 2_000;

    /** Longer than the sweep waits for its next turn: then nothing more comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var count = extent.brief() ? 500 : 10_000;
        var scenario = count + "-certifications";
        report.compare(Versus.inCase(scenario, OURS, RELAY));
        report.compare(Versus.inCase(scenario, OURS, RAW));
        try (var site = new TrainingSite();
                var mongo = Databases.client(site.mongodb());
                var consumer = consumer(site)) {
            for (var round = 0; round < extent.rounds(); round++) {
                var waiting = insert(mongo, count, round);
                var ends = new Ends(waiting);
                end(mongo, waiting);
                ends.await(consumer);
                report.add(sample(scenario, OURS, RATE, ends.perSecond()));
                report.add(sample(scenario, OURS, MISSING, ends.missing()));
                report.add(sample(scenario, RELAY, RATE, relayed(site, round)));
                report.add(sample(scenario, RAW, RATE, raw(mongo, Math.min(count, RAW_WRITES))));
            }
        }
        return report;
    }

    /**
     * Certifications that go on and their places in the status lists, as the service stores them.
     */
    private static Set<UUID> insert(MongoClient mongo, int count, int round) {
        var organization = UUID.randomUUID();
        var ids = new HashSet<UUID>();
        var documents = new ArrayList<Document>();
        var places = new ArrayList<Document>();
        for (var i = 0; i < count; i++) {
            var id = UUID.randomUUID();
            ids.add(id);
            documents.add(certification(id, organization));
            places.add(place(id, organization, round * count + i));
        }
        var database = mongo.getDatabase(TrainingSite.DATABASE);
        database.getCollection("statusEntries").insertMany(places);
        database.getCollection("certifications").insertMany(documents);
        return ids;
    }

    private static Document place(UUID certification, UUID organization, int index) {
        return new Document("_id", certification)
                .append("organizationId", organization)
                .append("list", 1)
                .append("index", index)
                .append("subject", UUID.randomUUID())
                .append("salt", "measured")
                .append("revocation", false)
                .append("suspension", false);
    }

    private static double relayed(TrainingSite site, int round) {
        var name = NAME + "-relay-" + round;
        return BareRelay.deliveredPerSecond(site.mongodb(), site.kafka(), name, site.folder(name));
    }

    private static Document certification(UUID id, UUID organization) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return new Document("_id", id)
                .append("organizationId", organization)
                .append("personId", UUID.randomUUID())
                .append("enrolmentId", UUID.randomUUID())
                .append("code", code(id))
                .append(
                        "award",
                        new Document("standardId", UUID.randomUUID())
                                .append("code", "BENCH")
                                .append("number", "1.0.0")
                                .append("title", "Measured")
                                .append("level", "FACILITATOR")
                                .append("purposes", List.of("BT_CORE"))
                                .append("waived", List.of()))
                .append("from", today.minusYears(2).toString())
                .append("through", today.plusYears(1).toString())
                .append("graceThrough", today.plusYears(1).toString())
                .append("status", "ACTIVE")
                .append(
                        "history",
                        List.of(
                                new Document("change", "ISSUED")
                                        .append("at", Date.from(Instant.now()))
                                        .append("by", UUID.randomUUID())))
                .append("version", 1L);
    }

    /** Twenty characters of those that a code may have. */
    private static String code(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(0, 20);
    }

    /** Midnight: their last day was yesterday. */
    private static void end(MongoClient mongo, Set<UUID> ids) {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        mongo.getDatabase(TrainingSite.DATABASE)
                .getCollection("certifications")
                .updateMany(
                        new Document("_id", new Document("$in", List.copyOf(ids))),
                        new Document(
                                "$set",
                                new Document("through", yesterday)
                                        .append("graceThrough", yesterday)));
    }

    /** The floor: each certification and its event in a transaction, one after the other. */
    private static double raw(MongoClient mongo, int count) {
        var database = mongo.getDatabase("raw" + UUID.randomUUID().toString().substring(0, 8));
        database.createCollection("certifications");
        database.createCollection("outbox");
        var certifications = database.getCollection("certifications");
        var outbox = database.getCollection("outbox");
        var documents = new ArrayList<Document>();
        for (var i = 0; i < count; i++) {
            documents.add(certification(UUID.randomUUID(), UUID.randomUUID()));
        }
        certifications.insertMany(documents);
        var began = System.nanoTime();
        try (var session = mongo.startSession()) {
            for (var each : documents) {
                session.withTransaction(
                        () -> {
                            certifications.replaceOne(
                                    session, new Document("_id", each.get("_id")), each);
                            return outbox.insertOne(
                                    session,
                                    new Document("_id", UUID.randomUUID())
                                            .append("payload", each.toJson()));
                        });
            }
        }
        var rate = count / ((System.nanoTime() - began) / 1e9);
        database.drop();
        return rate;
    }

    private static KafkaConsumer<String, byte[]> consumer(TrainingSite site) {
        var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", site.kafka()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        var topic = EventType.CERTIFICATION_CHANGED.topic();
        Deadline.in(PATIENCE).await("the topic", () -> !consumer.partitionsFor(topic).isEmpty());
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** The ends that have been told. */
    private static final class Ends {

        private final Set<UUID> waiting;
        private final int all;
        private long first;
        private long last;

        Ends(Set<UUID> waiting) {
            this.waiting = new HashSet<>(waiting);
            this.all = waiting.size();
        }

        void await(KafkaConsumer<String, byte[]> consumer) {
            var heard = System.nanoTime();
            while (!waiting.isEmpty() && System.nanoTime() - heard < PATIENCE.toNanos()) {
                for (var message : consumer.poll(Duration.ofMillis(50))) {
                    var event = EventJson.read(message.value(), CertificationChangedV1.class);
                    if (event.change() == CertificationChangedV1.Change.EXPIRED
                            && waiting.remove(event.certificationId())) {
                        last = System.nanoTime();
                        heard = last;
                        first = first == 0 ? last : first;
                    }
                }
            }
        }

        int missing() {
            return waiting.size();
        }

        double perSecond() {
            return last == first ? 0 : (all - missing() - 1) / ((last - first) / 1e9);
        }
    }

    private static Sample sample(String scenario, String subject, String metric, double value) {
        return new Sample(scenario, subject, metric, value, Machine.load1());
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(MISSING) && it.statistics().max() > 0)
                .map(it -> it.statistics().max() + " certifications ended without an event")
                .toList();
    }
}
