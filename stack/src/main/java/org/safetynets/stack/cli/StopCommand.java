package org.safetynets.stack.cli;

import java.util.List;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.launcher.Stopping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "stop", description = "Stops one process.")
final class StopCommand implements Runnable {
    @Mixin private StackOption which = new StackOption();
    @Mixin private NameArgument process = new NameArgument();

    @Override
    public void run() {
        Stack stack = which.stack();
        String name = process.entry(stack).name();
        new Stopping(stack.table()).stop(List.of(name));
        System.out.println("Stopped " + name);
    }
}
