package org.safetynets.stack.cli;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.access.KafkaGrants;
import org.safetynets.stack.access.MongodbGrants;
import org.safetynets.stack.access.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For operators: acts as the administrator of stores that they run themselves. */
@Command(
        name = "grant",
        description =
                "Gives each service its user at MongoDB and its principal at Kafka, with rights to"
                        + " its own alone, and writes its secrets into files.")
final class GrantCommand implements Runnable {
    @Mixin private StoresOption stores = new StoresOption();

    @Option(
            names = "--mongodb",
            defaultValue = "${env:NETS_MONGODB_ADMIN_URI}",
            paramLabel = "URI",
            description = "Of an administrator; by default NETS_MONGODB_ADMIN_URI.")
    private @Nullable String mongodb;

    @Option(
            names = "--kafka",
            paramLabel = "FILE",
            description = "Client properties of an administrator, bootstrap.servers among them.")
    private @Nullable Path kafka;

    @Option(
            names = "--renew",
            description = "With new passwords, which services take when they are started again.")
    private boolean renew;

    @Override
    public void run() {
        Secrets files = stores.secrets();
        if (mongodb != null && !mongodb.isBlank()) {
            forget(files, "NETS_MONGODB_PASSWORD");
            try (MongoClient admin = MongoClients.create(mongodb)) {
                new MongodbGrants(admin).grantAll(files, mongodb);
            }
            System.out.println("MongoDB: a user for each service, with its own databases alone");
        }
        if (kafka != null) {
            forget(files, "NETS_KAFKA_PASSWORD");
            try (Admin admin = Admin.create(properties(kafka))) {
                var grants = new KafkaGrants(admin, stores.topicPrefix());
                grants.topics();
                grants.grantAll(files);
            }
            System.out.println("Kafka: topics, and a principal for each service with its rights");
        }
    }

    private void forget(Secrets files, String name) {
        if (renew) {
            ServiceAccess.all().forEach(it -> files.forget(it.service(), name));
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Not read: " + file, e);
        }
    }
}
