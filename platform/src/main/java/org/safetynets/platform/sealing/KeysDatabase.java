package org.safetynets.platform.sealing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/** The database of the wrapped data keys: beside the service's, in its cluster or another. */
final class KeysDatabase implements AutoCloseable {

    private final MongoDatabase database;
    private final @Nullable MongoClient own;

    private KeysDatabase(MongoClient client, String name, @Nullable MongoClient own) {
        this.database = client.getDatabase(name);
        this.own = own;
    }

    /**
     * @param uri of another cluster, or empty
     * @param data the service's own client
     */
    static KeysDatabase of(String uri, MongoClient data, String serviceDatabase) {
        var name = serviceDatabase + "-keys";
        if (uri.isEmpty()) {
            return new KeysDatabase(data, name, null);
        }
        var client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(uri))
                                .uuidRepresentation(UuidRepresentation.STANDARD)
                                .build());
        return new KeysDatabase(client, name, client);
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
