package org.safetynets.recovery;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.recovery.chain.BackupKey;
import org.safetynets.recovery.chain.Chain;
import org.safetynets.stack.launcher.Stack;
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
        var parts = new Parts(Stack.at(offset, System.getenv()).site());
        try (MongoClient data = parts.data();
                MongoClient keys = parts.keys()) {
            use.accept(
                    new Deployment(Deployment.SERVICES, data, keys, parts.bus(), parts.accounts()));
        }
    }

    private static Chain chain(Path folder, Path key, boolean existing) {
        var read = BackupKey.read(key);
        return existing ? Chain.existing(folder, read) : Chain.open(folder, read);
    }
}
