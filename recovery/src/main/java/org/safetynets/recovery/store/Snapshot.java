package org.safetynets.recovery.store;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoNamespace;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.bson.RawBsonDocument;
import org.safetynets.recovery.chain.SegmentWriter;

/** All databases of a cluster as they were at one moment of its clock. */
public final class Snapshot implements AutoCloseable {
    private final MongoClient client;
    private final List<String> databases;
    private final ClientSession session;
    private final Layout before;

    public Snapshot(MongoClient client, Collection<String> databases) {
        this.client = client;
        this.databases = List.copyOf(databases);
        this.before = Layout.of(client, databases);
        this.session = client.startSession(ClientSessionOptions.builder().snapshot(true).build());
        // The first read fixes the moment, whatever it reads.
        String first = before.collections().keySet().stream().findFirst().orElse("nets.nothing");
        documents(first).limit(1).first();
    }

    public BsonTimestamp at() {
        return Objects.requireNonNull(session.getSnapshotTimestamp(), "nothing was read");
    }

    /**
     * Copies everything.
     *
     * @throws ChangedMeanwhile when a collection or an index came or went
     */
    public void copy(SegmentWriter to) {
        before.collections().forEach((namespace, it) -> copy(namespace, it, to));
        if (!Layout.of(client, databases).equals(before)) {
            throw new ChangedMeanwhile();
        }
    }

    private void copy(String namespace, BsonDocument described, SegmentWriter to) {
        to.add("collection", described);
        var taking = new Fingerprint.Taking();
        for (var document : Fingerprint.byId(documents(namespace))) {
            taking.add(document);
            to.add("document", new BsonDocument("d", document));
        }
        to.add("sum", taking.end().of(namespace));
    }

    /** Tells what these collections have to be. */
    public void fingerprints(Collection<String> namespaces, SegmentWriter to) {
        for (String it : namespaces) {
            to.add("sum", Fingerprint.of(documents(it)).of(it));
        }
    }

    private FindIterable<RawBsonDocument> documents(String namespace) {
        var name = new MongoNamespace(namespace);
        return client.getDatabase(name.getDatabaseName())
                .getCollection(name.getCollectionName(), RawBsonDocument.class)
                .find(session);
    }

    @Override
    public void close() {
        session.close();
    }
}
