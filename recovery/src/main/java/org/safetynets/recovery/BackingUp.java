package org.safetynets.recovery;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.BsonTimestamp;
import org.safetynets.recovery.bus.CopyingTopics;
import org.safetynets.recovery.chain.Chain;
import org.safetynets.recovery.chain.Segment;
import org.safetynets.recovery.chain.SegmentWriter;
import org.safetynets.recovery.chain.Span;
import org.safetynets.recovery.store.ChangedMeanwhile;
import org.safetynets.recovery.store.NeedsFull;
import org.safetynets.recovery.store.Oplog;
import org.safetynets.recovery.store.Snapshot;

/**
 * Takes the next segment: what changed since the last one, or everything where there is none or it
 * cannot be gone on from. Keys of sensitive texts are copied whole each time into a chain of their
 * own, which forgets its former copies: who is erased is gone from it with the next backup.
 */
public final class BackingUp {
    private static final int TRIES = 5;

    /** The snapshot cannot be read yet, or not any more. */
    private static final Set<Integer> UNAVAILABLE = Set.of(239, 246);

    private final Deployment deployment;
    private final CopyingTopics topics;
    private final Consumer<String> told;

    public BackingUp(Deployment deployment, Consumer<String> told) {
        this.deployment = deployment;
        this.topics = new CopyingTopics(deployment.bus());
        this.told = told;
    }

    /** What belongs together was taken: first the data, then the keys that open all of it. */
    public List<Segment> run(Chain data, Chain keys, boolean full) {
        var taken = full || data.last().isEmpty() ? full(data) : incrementOrFull(data);
        var key = again(() -> copy(keys, deployment.keys(), deployment.keyDatabases()));
        keys.forgetAllButLast();
        return List.of(taken, key);
    }

    private Segment incrementOrFull(Chain chain) {
        try {
            return again(() -> increment(chain, chain.last().orElseThrow()));
        } catch (NeedsFull e) {
            told.accept(e.getMessage() + "; everything is copied anew");
            return full(chain);
        }
    }

    private Segment full(Chain chain) {
        return again(() -> fullOnce(chain));
    }

    private Segment fullOnce(Chain chain) {
        try (var snapshot = new Snapshot(deployment.data(), deployment.databases());
                var writer = chain.begin()) {
            snapshot.copy(writer);
            var offsets = copyOthers(writer, Map.of());
            return chain.finish(writer, Span.full(snapshot.at()), offsets);
        }
    }

    private Segment increment(Chain chain, Segment last) {
        try (var snapshot = new Snapshot(deployment.data(), deployment.databases());
                var writer = chain.begin()) {
            var touched =
                    new Oplog(deployment.data(), deployment.databases())
                            .copy(new BsonTimestamp(last.to()), snapshot.at(), writer);
            snapshot.fingerprints(touched, writer);
            var offsets = copyOthers(writer, last.offsets());
            return chain.finish(writer, Span.increment(last.to(), snapshot.at()), offsets);
        }
    }

    private Segment copy(Chain chain, MongoClient client, List<String> databases) {
        try (var snapshot = new Snapshot(client, databases);
                var writer = chain.begin()) {
            snapshot.copy(writer);
            return chain.finish(writer, Span.full(snapshot.at()), Map.of());
        }
    }

    /** After the databases, so that nothing is known of there that is not told of here. */
    private Map<String, Long> copyOthers(SegmentWriter writer, Map<String, Long> since) {
        deployment.accounts().ifPresent(it -> it.copy(writer));
        return topics.copy(since, writer);
    }

    private static Segment again(Supplier<Segment> copy) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return copy.get();
            } catch (ChangedMeanwhile e) {
                if (left == 0) {
                    throw new Unusable("No whole copy in several tries: " + e.getMessage(), e);
                }
            } catch (MongoCommandException e) {
                if (left == 0 || !UNAVAILABLE.contains(e.getErrorCode())) {
                    throw e;
                }
            }
        }
    }
}
