package org.safetynets.benchmarks.relay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.safetynets.contracts.EventType;

/**
 * Where one subject works in one round: nobody else uses its database, its topic or its folder.
 *
 * @param mongodb address without a database
 * @param kafka bootstrap servers
 * @param name of the database, and before the topic's name
 */
record Ground(String mongodb, String kafka, String name, Path folder) {

    /** Holds the changes that events tell of. */
    static final String CHANGES = "changes";

    private static final int PARTITIONS = 3;

    String topicPrefix() {
        return name + ".";
    }

    String topic() {
        return topicPrefix() + EventType.PURPOSE_CHANGED.topic();
    }

    MongoClient client() {
        return MongoClients.create(mongodb);
    }

    /** A transaction that meets a missing collection fails, and a consumer wants its topic. */
    void prepare(String... collections) {
        try (var client = client();
                var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            client.getDatabase(name).createCollection(CHANGES);
            List.of(collections).forEach(client.getDatabase(name)::createCollection);
            var topic = new NewTopic(topic(), Optional.of(PARTITIONS), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void clear() {
        try (var client = client()) {
            client.getDatabase(name).drop();
        }
    }
}
