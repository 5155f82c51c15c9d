package org.safetynets.benchmarks.services;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The very commands that searches lead to, as the database's profiler wrote them down, so that the
 * raw driver runs the same queries with the same indexes.
 */
public final class RawSearches {

    private static final String PROFILE = "system.profile";
    private static final long SIZE = 64L << 20;
    private static final List<String> KEPT =
            List.of("find", "filter", "projection", "sort", "hint", "limit", "batchSize");

    private final MongoDatabase database;
    private final List<String> collections;

    /** Of the searches in these collections, whatever else is read beside. */
    public RawSearches(MongoDatabase database, String... collections) {
        this.database = database;
        this.collections = Stream.of(collections).map(it -> database.getName() + "." + it).toList();
    }

    public void listen() {
        profile(0);
        database.getCollection(PROFILE).drop();
        database.runCommand(
                new Document("create", PROFILE).append("capped", true).append("size", SIZE));
        profile(2);
    }

    public void stop() {
        profile(0);
    }

    private void profile(int level) {
        database.runCommand(new Document("profile", level));
    }

    /** The commands since that many were heard, in their order. */
    public List<Document> heardAfter(int before) {
        var finds = new Document("op", "query").append("ns", new Document("$in", collections));
        return database.getCollection(PROFILE)
                .find(finds)
                .sort(new Document("$natural", 1))
                .skip(before)
                .map(it -> it.get("command", Document.class))
                .map(RawSearches::kept)
                .into(new ArrayList<>());
    }

    private static Document kept(Document command) {
        var kept = new Document();
        KEPT.stream().filter(command::containsKey).forEach(it -> kept.append(it, command.get(it)));
        return kept;
    }

    /** Runs the commands of one search; gives how many documents came. */
    public int run(List<Document> commands) {
        var came = 0;
        for (var command : commands) {
            var cursor = database.runCommand(command).get("cursor", Document.class);
            came += cursor.getList("firstBatch", Document.class).size();
        }
        return came;
    }
}
