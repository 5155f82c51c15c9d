package org.safetynets.stack.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.launcher.EmptyStack;
import org.safetynets.stack.launcher.Progress;
import org.safetynets.stack.launcher.RecoveryRun;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.launcher.StackLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ends with 0 when all is there as it was copied; {@code up} then starts the rest. */
@Command(
        name = "restore",
        description = "Brings a backup back where there is nothing, and proves that it is all.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();
    @Mixin private BackupPlace place = new BackupPlace();

    @Option(
            names = "--to",
            paramLabel = "MOMENT",
            description = "e.g. 2026-11-27T22:30:00Z, else the end of the last backup.")
    private @Nullable Instant moment;

    @Override
    public Integer call() {
        var arguments = new ArrayList<>(place.arguments());
        if (moment != null) {
            arguments.addAll(List.of("--to", moment.toString()));
        }
        Stack stack = which.stack();
        try (var lock = StackLock.of(stack)) {
            lock.require();
            var progress = new Progress(System.out);
            new EmptyStack(stack, progress).start();
            var run = new RecoveryRun(stack);
            int status = run.run(run.on("restore", arguments));
            if (status == 0) {
                // Demo data would put back accounts that somebody had erased.
                new DemoDataOnce(stack, progress).remember();
            }
            return status;
        }
    }
}
