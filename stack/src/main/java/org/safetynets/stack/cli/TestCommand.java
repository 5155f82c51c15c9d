package org.safetynets.stack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.stack.launcher.TestRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", description = "Runs every check and test.")
final class TestCommand implements Callable<Integer> {
    @Option(names = "--containers", description = "Takes the infrastructure from Docker.")
    private boolean containers;

    @Option(
            names = "--compose",
            description = "Only brings docker-compose.yml up, plays the demo, and takes it down.")
    private boolean compose;

    @Option(
            names = "--image",
            description = "Only builds the image of one service and sees it run within its rights.")
    private boolean image;

    @Parameters(arity = "0..*", paramLabel = "MAVEN", description = "More for Maven, after --.")
    private List<String> more = new ArrayList<>();

    @Override
    public Integer call() {
        var run = new TestRun(containers, more);
        if (image) {
            return run.image();
        }
        return compose ? run.compose() : run.run();
    }
}
