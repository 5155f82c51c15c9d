package org.safetynets.stack.cli;

import java.util.concurrent.Callable;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description = "Plays the story against the running stack, each step checked.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Override
    public Integer call() {
        return new Story(Network.of(which.stack()), System.out).play() ? 0 : 1;
    }
}
