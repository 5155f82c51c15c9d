package org.safetynets.recovery.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.safetynets.recovery.Unusable;

/** The new life of restored databases, in the names that the platform gives its own memory. */
public final class Beginning {
    private final MongoClient client;
    private final Map<String, String> services;

    /**
     * @param services by the names of their databases
     */
    public Beginning(MongoClient client, Map<String, String> services) {
        this.client = client;
        this.services = Map.copyOf(services);
    }

    /** Refuses databases that hold something: what is there would be mixed with what comes. */
    public static void requireEmpty(MongoClient client, Collection<String> databases) {
        for (String database : databases) {
            for (String it : client.getDatabase(database).listCollectionNames()) {
                if (client.getDatabase(database).getCollection(it).find().first() != null) {
                    throw new Unusable("There is data already: " + database + "." + it);
                }
            }
        }
    }

    /**
     * Ids of the events that outboxes hold, and of which relays tell from the first to the last.
     */
    public Set<String> outboxes() {
        var ids = new HashSet<String>();
        services.keySet()
                .forEach(
                        it -> {
                            var outbox = client.getDatabase(it).getCollection("outbox");
                            outbox.find()
                                    .projection(Projections.include("_id"))
                                    .forEach(event -> ids.add(event.getString("_id")));
                            // No oplog of before is here, so no position in one.
                            client.getDatabase(it).getCollection("relay").deleteMany(ALL);
                        });
        return ids;
    }

    private static final Document ALL = new Document();

    /**
     * Begins a new life of each database, so that nothing of a former one counts.
     *
     * @return the names of the groups in which the services will read
     */
    public Set<String> groups() {
        return services.entrySet().stream()
                .map(it -> it.getValue() + "." + anew(client.getDatabase(it.getKey())))
                .collect(Collectors.toSet());
    }

    private static String anew(MongoDatabase database) {
        MongoCollection<Document> lives = database.getCollection("incarnation");
        lives.deleteMany(ALL);
        String name = UUID.randomUUID().toString();
        lives.insertOne(new Document("_id", "database").append("name", name));
        return name;
    }
}
