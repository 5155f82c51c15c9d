package org.safetynets.stack.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.launcher.WeaknessesRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends with 0 when something was looked at and no known weakness was found. */
@Command(
        name = "weaknesses",
        description = "Looks for known weaknesses of what is in the jars, one JSON line each.")
final class WeaknessesCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Option(
            names = "--database",
            paramLabel = "DIR",
            description = "With Maven/all.zip of OSV in it; else it is fetched.")
    private @Nullable Path database;

    @Option(
            names = "--oldest",
            paramLabel = "DAYS",
            defaultValue = "" + WeaknessesRun.OLDEST,
            description = "How old the newest advisory may be (${DEFAULT-VALUE}).")
    private int oldest;

    @Parameters(
            paramLabel = "LIST",
            description = "CycloneDX files of what is deployed; else those of this project.")
    private List<Path> lists = new ArrayList<>();

    @Override
    public Integer call() {
        return new WeaknessesRun(which.stack().site(), Clock.systemUTC())
                .run(lists, database, oldest);
    }
}
