package org.safetynets.faults.evidence;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** The databases of all services, read past them. */
public final class Databases implements AutoCloseable {
    /** By service, as in each one's application.yml. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "identity-service", "identity",
                    "training-service", "training",
                    "group-service", "groups",
                    "notification-service", "notifications",
                    "referral-service", "referrals");

    static final Set<String> SERVICES = NAMES.keySet();

    private final MongoClient client;

    public Databases(int port) {
        var address = "mongodb://127.0.0.1:%d/?replicaSet=rs0".formatted(port);
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(address))
                                .uuidRepresentation(UuidRepresentation.STANDARD)
                                .applyToClusterSettings(
                                        it -> it.serverSelectionTimeout(5, TimeUnit.SECONDS))
                                .build());
    }

    MongoCollection<Document> collection(String service, String name) {
        return client.getDatabase(NAMES.getOrDefault(service, service)).getCollection(name);
    }

    static String id(Document it, String field) {
        var value = it.get(field);
        return value == null ? "" : value.toString();
    }

    static long version(Document it) {
        return it.get("version", Number.class).longValue();
    }

    @Override
    public void close() {
        client.close();
    }
}
