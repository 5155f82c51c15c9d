package org.safetynets.recovery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.recovery.accounts.Accounts;
import org.safetynets.recovery.bus.Bus;
import org.safetynets.recovery.chain.BackupKey;
import org.safetynets.recovery.chain.Chain;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.parts.Mongodb;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What both commands are told: where the backup is, and what it is of. */
final class Place {
    @Parameters(paramLabel = "DIR", description = "Of the backup.")
    private Path folder = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "Of the backup.")
    private Path key = Path.of("");

    @Option(
            names = "--sealing-dir",
            paramLabel = "DIR",
            description = "Of the keys of sensitive texts; DIR/sealing where none is given.")
    private @Nullable Path sealing;

    @Option(
            names = "--sealing-key",
            paramLabel = "FILE",
            description = "Of the backup of those; the same where none is given.")
    private @Nullable Path sealingKey;

    @Option(names = "--offset", description = "Of the suite (${DEFAULT-VALUE}).")
    private int offset;

    Chain data(boolean existing) {
        return chain(folder.resolve("data"), key, existing);
    }

    Chain sealing(boolean existing) {
        return chain(
                sealing == null ? folder.resolve("sealing") : sealing,
                sealingKey == null ? key : sealingKey,
                existing);
    }

    Path folder() {
        return folder;
    }

    /** Hands over the suite, whose parts the environment names or which stand on this machine. */
    void use(Consumer<Deployment> use) {
        var stack = Stack.at(offset, System.getenv());
        var mongodb = new Mongodb(stack.site());
        var kafka = new Kafka(stack.site());
        String data = mongodb.given().orElseGet(mongodb::address).uri();
        String keys = stack.site().variable("NETS_KEYS_MONGODB_URI").orElse(data);
        var bus =
                new Bus(
                        kafka.given().orElseGet(kafka::address).bootstrapServers(),
                        stack.site().variable("NETS_TOPIC_PREFIX").orElse(""));
        try (MongoClient dataClient = MongoClients.create(data);
                MongoClient keysClient = MongoClients.create(keys)) {
            use.accept(
                    new Deployment(
                            Deployment.SERVICES, dataClient, keysClient, bus, accounts(stack)));
        }
    }

    private static Optional<Accounts> accounts(Stack stack) {
        var keycloak = new Keycloak(stack.site());
        return keycloak.given().isPresent()
                ? Optional.empty()
                : Optional.of(new Accounts(stack.site().data(keycloak.name())));
    }

    private static Chain chain(Path folder, Path key, boolean existing) {
        var read = BackupKey.read(key);
        return existing ? Chain.existing(folder, read) : Chain.open(folder, read);
    }
}
