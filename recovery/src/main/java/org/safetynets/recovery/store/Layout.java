package org.safetynets.recovery.store;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** Which collections there are, with their options and indexes. */
record Layout(Map<String, BsonDocument> collections) {

    static Layout of(MongoClient client, Collection<String> databases) {
        var found = new TreeMap<String, BsonDocument>();
        for (String database : databases) {
            for (var it : client.getDatabase(database).listCollections(BsonDocument.class)) {
                String name = it.getString("name").getValue();
                boolean plain = it.getString("type").getValue().equals("collection");
                if (plain && !name.startsWith("system.")) {
                    String namespace = database + "." + name;
                    found.put(namespace, described(client, database, name, it));
                }
            }
        }
        return new Layout(found);
    }

    private static BsonDocument described(
            MongoClient client, String database, String name, BsonDocument listed) {
        var indexes =
                client.getDatabase(database)
                        .getCollection(name)
                        .listIndexes(BsonDocument.class)
                        .into(new ArrayList<>());
        return new BsonDocument("ns", new BsonString(database + "." + name))
                .append("options", listed.getDocument("options", new BsonDocument()))
                .append("indexes", new BsonArray(indexes));
    }
}
