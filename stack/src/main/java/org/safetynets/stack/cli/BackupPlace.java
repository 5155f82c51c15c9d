package org.safetynets.stack.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.Refused;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a backup is, and what opens it. */
final class BackupPlace {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Of the backup.")
    private @Nullable Path folder;

    @Option(names = "--key", paramLabel = "FILE", description = "Of the backup.")
    private @Nullable Path key;

    @Option(
            names = "--sealing-dir",
            paramLabel = "DIR",
            description = "Of the keys of sensitive texts, else DIR/sealing.")
    private @Nullable Path sealing;

    @Option(
            names = "--sealing-key",
            paramLabel = "FILE",
            description = "Of the backup of those, else the same.")
    private @Nullable Path sealingKey;

    /** As the recovery takes them: absolute, for it runs in another folder. */
    List<String> arguments() {
        if (folder == null || key == null) {
            throw new Refused("Say where: DIR --key FILE; --new-key FILE of backup makes a key");
        }
        var arguments = new ArrayList<>(List.of(absolute(folder), "--key", absolute(key)));
        if (sealing != null) {
            arguments.addAll(List.of("--sealing-dir", absolute(sealing)));
        }
        if (sealingKey != null) {
            arguments.addAll(List.of("--sealing-key", absolute(sealingKey)));
        }
        return arguments;
    }

    static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }
}
