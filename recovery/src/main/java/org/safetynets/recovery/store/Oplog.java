package org.safetynets.recovery.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.safetynets.recovery.chain.SegmentWriter;

/** What changed in our databases between two moments, in its order. */
public final class Oplog {
    /** Indexes are made by the services themselves, at each start. */
    private static final Set<String> OF_INDEXES =
            Set.of(
                    "createIndexes",
                    "startIndexBuild",
                    "commitIndexBuild",
                    "abortIndexBuild",
                    "dropIndexes");

    private final MongoCollection<BsonDocument> entries;
    private final Set<String> databases;

    public Oplog(MongoClient client, Collection<String> databases) {
        this.entries = client.getDatabase("local").getCollection("oplog.rs", BsonDocument.class);
        this.databases = Set.copyOf(databases);
    }

    /**
     * Copies the changes after {@code from} up to {@code to}.
     *
     * @return the collections that changed
     * @throws NeedsFull when the oplog begins later, or holds what cannot be told in changes
     */
    public Set<String> copy(BsonTimestamp from, BsonTimestamp to, SegmentWriter writer) {
        var touched = new TreeSet<String>();
        var range = Filters.and(Filters.gt("ts", from), Filters.lte("ts", to));
        for (BsonDocument entry : entries.find(range).sort(Sorts.ascending("$natural"))) {
            var changes = changes(entry);
            if (!changes.isEmpty()) {
                changes.forEach(it -> touched.add(it.asDocument().getString("ns").getValue()));
                writer.add("change", change(entry, changes));
            }
        }
        // Asked last: what was read is whole when even now its beginning is still held.
        requireHeld(from);
        return touched;
    }

    private void requireHeld(BsonTimestamp from) {
        var oldest = entries.find().sort(Sorts.ascending("$natural")).first();
        if (oldest == null || oldest.getTimestamp("ts").compareTo(from) > 0) {
            throw new NeedsFull("The oplog no longer reaches back to the last backup");
        }
    }

    private static BsonDocument change(BsonDocument entry, BsonArray changes) {
        return new BsonDocument("ts", entry.getTimestamp("ts"))
                .append("wall", entry.getDateTime("wall"))
                .append("ops", changes);
    }

    private BsonArray changes(BsonDocument entry) {
        String kind = entry.getString("op").getValue();
        return switch (kind) {
            case "i", "u", "d" -> told(List.of(entry));
            case "c" -> ofCommand(entry, entry.getDocument("o"));
            default -> new BsonArray();
        };
    }

    private BsonArray told(List<? extends BsonValue> operations) {
        var ours = new BsonArray();
        for (BsonValue it : operations) {
            var operation = it.asDocument();
            if (isOurs(operation)) {
                if (operation.getString("op").getValue().equals("c")) {
                    ours.addAll(ofCommand(operation, operation.getDocument("o")));
                } else {
                    ours.add(bare(operation));
                }
            }
        }
        return ours;
    }

    private BsonArray ofCommand(BsonDocument entry, BsonDocument command) {
        String name = command.getFirstKey();
        if (name.equals("applyOps")) {
            requireWhole(entry, command);
            return told(command.getArray("applyOps"));
        }
        if (!isOurs(entry) || OF_INDEXES.contains(name)) {
            return new BsonArray();
        }
        if (name.equals("create") && !command.containsKey("viewOn")) {
            return new BsonArray(List.of(creation(entry, command)));
        }
        throw new NeedsFull("There was a " + name + " in " + entry.getString("ns").getValue());
    }

    /** A transaction of more than 16 MB is in several entries; none of ours comes near that. */
    private static void requireWhole(BsonDocument entry, BsonDocument command) {
        var before = entry.getDocument("prevOpTime", new BsonDocument());
        boolean later = before.getTimestamp("ts", new BsonTimestamp(0)).getValue() != 0;
        if (command.containsKey("partialTxn") || command.containsKey("prepare") || later) {
            throw new NeedsFull("There was a transaction in several parts");
        }
    }

    private static BsonDocument creation(BsonDocument entry, BsonDocument command) {
        String database = entry.getString("ns").getValue().replace(".$cmd", "");
        var options = command.clone();
        String name = options.remove("create").asString().getValue();
        options.remove("idIndex");
        return new BsonDocument("op", new BsonString("create"))
                .append("ns", new BsonString(database + "." + name))
                .append("o", options);
    }

    private static BsonDocument bare(BsonDocument operation) {
        var bare = new BsonDocument();
        for (String field : List.of("op", "ns", "o", "o2")) {
            if (operation.containsKey(field)) {
                bare.append(field, operation.get(field));
            }
        }
        return bare;
    }

    private boolean isOurs(BsonDocument operation) {
        String namespace = operation.getString("ns").getValue();
        return databases.contains(namespace.substring(0, namespace.indexOf('.')));
    }
}
