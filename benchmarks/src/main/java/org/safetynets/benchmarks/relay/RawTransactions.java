package org.safetynets.benchmarks.relay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.PurposeChangedV1;

/** The floor below every outbox: the same two documents in a transaction, and nothing after it. */
final class RawTransactions implements Contender {

    private static final String OUTBOX = "outbox";

    private final MongoClient client;
    private final MongoCollection<Document> changes;
    private final MongoCollection<Document> outbox;

    RawTransactions(Ground ground) {
        ground.prepare(OUTBOX);
        client = ground.client();
        changes = client.getDatabase(ground.name()).getCollection(Ground.CHANGES);
        outbox = client.getDatabase(ground.name()).getCollection(OUTBOX);
    }

    @Override
    public void write(PurposeChangedV1 event) {
        var change = Changes.document(event);
        var message =
                new Document("_id", change.get("_id"))
                        .append(
                                "payload",
                                new String(EventJson.write(event), StandardCharsets.UTF_8));
        try (var session = client.startSession()) {
            session.withTransaction(
                    () -> {
                        changes.insertOne(session, change);
                        return outbox.insertOne(session, message);
                    });
        }
    }

    @Override
    public boolean delivers() {
        return false;
    }

    @Override
    public void close() {
        client.close();
    }
}
