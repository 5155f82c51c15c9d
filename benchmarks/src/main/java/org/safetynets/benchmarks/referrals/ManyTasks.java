package org.safetynets.benchmarks.referrals;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.platform.Ids;

/**
 * Referrals with their tasks, as referral-service stores them: copies of some that it has made and
 * moved on itself, with ids, people and times of their own.
 */
final class ManyTasks {

    private static final int BATCH = 2_000;
    private static final Duration APART = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofDays(20);

    private record Example(Document loop, Document referral) {}

    private final Random random = new Random(17);
    private final Instant last = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final MongoDatabase database;
    private final List<Example> examples;
    private int count;

    ManyTasks(MongoDatabase database, FhirPlay play) {
        this.database = database;
        // of fifty: most are still waiting for somebody, few were turned away
        var unclaimed = example(play.refer());
        var hidden = example(play.referAndClaim("D0"));
        var open = example(play.referAndClaim("D1"));
        var accepted = example(play.move(play.referAndClaim("D2"), "accepted"));
        var placed = example(play.move(play.referAndClaim("D2"), "accepted", "in-progress"));
        var completed =
                example(
                        play.move(
                                play.referAndClaim("D2"), "accepted", "in-progress", "completed"));
        var rejected = example(play.move(play.referAndClaim("D2"), "rejected"));
        var all = new ArrayList<Example>();
        add(all, unclaimed, 15);
        add(all, hidden, 5);
        add(all, open, 8);
        add(all, accepted, 8);
        add(all, placed, 6);
        add(all, completed, 7);
        add(all, rejected, 1);
        examples = List.copyOf(all);
    }

    /** Taken out, so that there are copies only. */
    private Example example(UUID referral) {
        return new Example(take("fhir_loops", referral), take("referrals", referral));
    }

    private Document take(String collection, UUID id) {
        return Objects.requireNonNull(
                database.getCollection(collection).findOneAndDelete(Filters.eq("_id", id)));
    }

    private static void add(List<Example> all, Example example, int times) {
        for (var i = 0; i < times; i++) {
            all.add(example);
        }
    }

    /** Adds referrals until there are so many; each was made before those that are there. */
    void fill(int upTo) {
        var unordered = new InsertManyOptions().ordered(false);
        while (count < upTo) {
            var loops = new ArrayList<Document>();
            var referrals = new ArrayList<Document>();
            for (var i = 0; i < BATCH && count < upTo; i++, count++) {
                copy(loops, referrals);
            }
            database.getCollection("referrals").insertMany(referrals, unordered);
            database.getCollection("fhir_loops").insertMany(loops, unordered);
        }
    }

    private void copy(List<Document> loops, List<Document> referrals) {
        var example = examples.get(count % examples.size());
        var id = Ids.next();
        var counselor = Practices.counselor(count / examples.size() % Practices.COUNSELORS);
        var changed = last.minus(APART.multipliedBy(count));
        var made = changed.minusSeconds(random.nextLong(LONGEST.toSeconds()));
        var loop = new Document(example.loop());
        loop.put("_id", id);
        loop.put("counselorId", counselor);
        loop.put("authoredAt", Date.from(made));
        loop.put("sent", Date.from(made));
        loop.put("practice", since(loop, "practice", changed));
        loop.put("organization", since(loop, "organization", changed));
        loops.add(loop);
        var referral = new Document(example.referral());
        referral.put("_id", id);
        referral.put("counselorId", counselor);
        referral.put("createdAt", Date.from(made));
        referral.put("codeHash", hash());
        referral.computeIfPresent("claim", (_, claim) -> claim((Document) claim, counselor));
        referrals.add(referral);
    }

    private static Document since(Document loop, String sight, Instant changed) {
        var copy = new Document(loop.get(sight, Document.class));
        copy.put("since", Date.from(changed));
        return copy;
    }

    private String hash() {
        return "%016x%016x%016x%016x"
                .formatted(
                        random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    private Document claim(Document of, UUID counselor) {
        var partner = new UUID(random.nextLong(), random.nextLong());
        var consent = new Document(of.get("consent", Document.class));
        consent.put("consentId", Ids.next());
        consent.put("participantId", partner);
        consent.put("recipientId", counselor);
        consent.put("signedBy", partner);
        var copy = new Document(of);
        copy.put("partnerId", partner);
        copy.put("consent", consent);
        return copy;
    }

    /** Since when so many tasks have changed, for the desk as for the practice that asks. */
    Instant lately(int changes) {
        return last.minus(APART.multipliedBy(changes - 1L));
    }

    /** Some moment in the older half of all changes. */
    Instant longAgo() {
        return last.minus(APART.multipliedBy(count / 2 + random.nextInt(count / 2)));
    }

    /** The ids of some tasks of the practice that asks. */
    List<UUID> some(int size) {
        var counselor = Practices.counselor(random.nextInt(Practices.OF_EACH));
        var theirs =
                Filters.and(
                        Filters.eq("organizationId", Practices.ORGANIZATION),
                        Filters.eq("counselorId", counselor),
                        Filters.gte("practice.since", Date.from(longAgo())));
        return database.getCollection("fhir_loops")
                .find(theirs)
                .limit(size)
                .map(it -> it.get("_id", UUID.class))
                .into(new ArrayList<>());
    }
}
