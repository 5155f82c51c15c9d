package org.safetynets.stack.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.launcher.RecoveryRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ends with 0 when the copy is whole. */
@Command(
        name = "backup",
        description = "Copies all that must not be lost, encrypted, while the stack works.")
final class BackupCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();
    @Mixin private BackupPlace place = new BackupPlace();

    @Option(names = "--full", description = "Everything anew, not what changed since the last.")
    private boolean full;

    @Option(names = "--new-key", paramLabel = "FILE", description = "Only makes a key.")
    private @Nullable Path newKey;

    @Override
    public Integer call() {
        var run = new RecoveryRun(which.stack());
        if (newKey != null) {
            return run.run(List.of("new-key", BackupPlace.absolute(newKey)));
        }
        var arguments = new ArrayList<>(place.arguments());
        if (full) {
            arguments.add("--full");
        }
        return run.run(run.on("backup", arguments));
    }
}
