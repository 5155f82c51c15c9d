package org.safetynets.stack.cli;

import org.safetynets.stack.launcher.BringingUp;
import org.safetynets.stack.launcher.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "start", description = "Starts one process of the stack again.")
final class StartCommand implements Runnable {
    @Mixin private StackOption which = new StackOption();
    @Mixin private NameArgument process = new NameArgument();

    @Override
    public void run() {
        new BringingUp(which.stack(), new Progress(System.out)).start(process.name());
    }
}
