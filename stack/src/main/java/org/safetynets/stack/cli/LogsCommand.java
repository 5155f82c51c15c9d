package org.safetynets.stack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.stack.process.LogTail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "logs", description = "Shows the log of one process.")
final class LogsCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();
    @Mixin private NameArgument process = new NameArgument();

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "200",
            description = "How many lines.")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on with what is added.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = which.stack().site().log(process.name());
        if (follow) {
            var command = List.of("tail", "-n", String.valueOf(lines), "-F", log.toString());
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        }
        System.out.println(LogTail.of(log, lines));
        return 0;
    }
}
