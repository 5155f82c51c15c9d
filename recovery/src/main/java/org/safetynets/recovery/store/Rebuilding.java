package org.safetynets.recovery.store;

import com.mongodb.MongoNamespace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Databases, as they were at a moment. Only who was erased is known as of the end of the backup:
 * nobody comes back because an older state does.
 */
public final class Rebuilding {
    /** Who was erased, in each service, and the receipts with their codes. */
    private static final Set<String> ALWAYS_LATEST = Set.of("erased_people", "erasures");

    private final Loading loading;
    private final long until;
    private final Map<String, Fingerprint> expected = new TreeMap<>();
    private boolean past;
    private String collection = "";
    private long changes;

    /**
     * @param until the last change taken is not after it
     */
    public Rebuilding(Loading loading, Instant until) {
        this.loading = loading;
        this.until = until.toEpochMilli();
    }

    /** Takes a part of the way to the moment. */
    public void take(String kind, BsonDocument frame) {
        switch (kind) {
            case "collection" -> loading.collection(frame);
            case "document" -> loading.document(frame);
            case "change" -> change(frame);
            case "sum" -> expect(frame);
            default -> {}
        }
    }

    /** Takes a part of a later copy: who was erased. */
    public void takeLater(String kind, BsonDocument frame) {
        past = true;
        switch (kind) {
            case "collection" -> collection = frame.getString("ns").getValue();
            case "document" -> {
                if (isAlwaysLatest(collection)) {
                    loading.upsert(collection, frame.getDocument("d"));
                }
            }
            case "change" -> change(frame);
            default -> {}
        }
    }

    public long changes() {
        return changes;
    }

    private void change(BsonDocument frame) {
        past |= frame.getDateTime("wall").getValue() > until;
        for (BsonValue it : frame.getArray("ops")) {
            var operation = it.asDocument();
            if (!past || isAlwaysLatest(operation.getString("ns").getValue())) {
                loading.change(operation);
                changes++;
            }
        }
    }

    private void expect(BsonDocument frame) {
        expected.put(frame.getString("ns").getValue(), Fingerprint.from(frame));
    }

    private static boolean isAlwaysLatest(String namespace) {
        return ALWAYS_LATEST.contains(new MongoNamespace(namespace).getCollectionName());
    }

    /** The collections that are not what they were when the last part was copied. */
    public List<String> different() {
        var different = new ArrayList<String>();
        expected.forEach(
                (namespace, as) -> {
                    if (!loading.fingerprint(namespace).equals(as)) {
                        different.add(namespace);
                    }
                });
        return different;
    }

    public int collections() {
        return expected.size();
    }

    public long documents() {
        return expected.values().stream().mapToLong(Fingerprint::count).sum();
    }
}
