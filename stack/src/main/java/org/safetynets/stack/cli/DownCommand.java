package org.safetynets.stack.cli;

import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.launcher.StackLock;
import org.safetynets.stack.launcher.TakingDown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "down", description = "Stops everything.")
final class DownCommand implements Runnable {
    @Mixin private StackOption which = new StackOption();

    @Option(names = "--wipe", description = "Also deletes the data.")
    private boolean wipe;

    @Override
    public void run() {
        Stack stack = which.stack();
        try (var lock = StackLock.of(stack)) {
            lock.require();
            new TakingDown(stack).run(wipe);
        }
        System.out.println(wipe ? "Stopped; the data is deleted" : "Stopped");
    }
}
