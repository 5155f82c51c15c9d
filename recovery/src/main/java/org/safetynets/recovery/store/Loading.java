package org.safetynets.recovery.store;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** Puts back what was copied: documents as they were, then changes in their order, then indexes. */
public final class Loading {
    private static final int TOGETHER = 1000;
    private static final int BYTES_TOGETHER = 8 << 20;

    private final MongoClient client;
    private final Map<String, BsonArray> indexes = new LinkedHashMap<>();
    private final List<BsonDocument> waiting = new ArrayList<>();
    private long waitingBytes;
    private String namespace = "";

    public Loading(MongoClient client) {
        this.client = client;
    }

    /** Makes the collection into which the next documents go; its indexes come at the end. */
    public void collection(BsonDocument described) {
        flush();
        namespace = described.getString("ns").getValue();
        indexes.put(namespace, described.getArray("indexes"));
        create(namespace, described.getDocument("options"));
    }

    public void document(BsonDocument frame) {
        waitFor(frame.getDocument("d"));
    }

    /** Takes the document whatever is there under its id. */
    public void upsert(String into, BsonDocument document) {
        flush();
        var id = Filters.eq("_id", document.get("_id"));
        of(into).replaceOne(id, raw(document), new ReplaceOptions().upsert(true));
    }

    /** Applies changes of documents by the server's own means. */
    public void change(BsonDocument operation) {
        if (!namespace.isEmpty()) {
            flush();
            namespace = "";
        }
        if (operation.getString("op").getValue().equals("create")) {
            flush();
            create(operation.getString("ns").getValue(), operation.getDocument("o"));
        } else {
            waitFor(operation);
        }
    }

    /** Writes what still waits. */
    public void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        if (namespace.isEmpty()) {
            apply();
        } else {
            of(namespace)
                    .insertMany(
                            waiting.stream().map(Loading::raw).toList(),
                            new InsertManyOptions().ordered(false));
        }
        waiting.clear();
        waitingBytes = 0;
    }

    /** At the end, when all is there: one pass over each, and nothing expires meanwhile. */
    public void createIndexes() {
        flush();
        indexes.forEach(
                (name, all) -> {
                    var specifications = new BsonArray();
                    all.stream()
                            .filter(it -> !isOfId(it.asDocument()))
                            .forEach(specifications::add);
                    if (!specifications.isEmpty()) {
                        var it = new MongoNamespace(name);
                        client.getDatabase(it.getDatabaseName())
                                .runCommand(
                                        new BsonDocument(
                                                        "createIndexes",
                                                        new BsonString(it.getCollectionName()))
                                                .append("indexes", specifications));
                    }
                });
    }

    public Fingerprint fingerprint(String of) {
        flush();
        return Fingerprint.of(of(of).find());
    }

    private void apply() {
        var answer =
                client.getDatabase("admin")
                        .runCommand(
                                new BsonDocument("applyOps", new BsonArray(waiting)),
                                BsonDocument.class);
        if (!answer.getArray("results").stream().allMatch(BsonBoolean.TRUE::equals)) {
            throw new IllegalStateException("Not all changes were taken: " + answer.toJson());
        }
    }

    private void waitFor(BsonDocument it) {
        waiting.add(it);
        waitingBytes += raw(it).getByteBuffer().remaining();
        if (waiting.size() >= TOGETHER || waitingBytes >= BYTES_TOGETHER) {
            flush();
        }
    }

    private void create(String name, BsonDocument options) {
        var it = new MongoNamespace(name);
        var database = client.getDatabase(it.getDatabaseName());
        if (!database.listCollectionNames()
                .into(new ArrayList<>())
                .contains(it.getCollectionName())) {
            var command = new BsonDocument("create", new BsonString(it.getCollectionName()));
            options.forEach(command::append);
            command.remove("uuid");
            database.runCommand(command);
        }
    }

    private MongoCollection<RawBsonDocument> of(String name) {
        var it = new MongoNamespace(name);
        return client.getDatabase(it.getDatabaseName())
                .getCollection(it.getCollectionName(), RawBsonDocument.class);
    }

    private static boolean isOfId(BsonDocument index) {
        return index.getString("name").getValue().equals("_id_");
    }

    private static RawBsonDocument raw(BsonDocument it) {
        return it instanceof RawBsonDocument raw
                ? raw
                : new RawBsonDocument(it, new org.bson.codecs.BsonDocumentCodec());
    }
}
