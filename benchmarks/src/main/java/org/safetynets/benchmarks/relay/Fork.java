package org.safetynets.benchmarks.relay;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;
import tools.jackson.databind.json.JsonMapper;

/** Runs one subject in a fresh JVM on our own class path, every subject with the same options. */
final class Fork {

    private final Ground ground;

    Fork(Ground ground) {
        this.ground = ground;
    }

    List<RoundResult> run(Subject subject, int events) {
        var line =
                JavaCommand.small(
                        classPath(),
                        "-Xms256m",
                        "-Xmx256m",
                        "--sun-misc-unsafe-memory-access=allow");
        line.add(Worker.class.getName());
        line.addAll(List.of(subject.label(), ground.mongodb(), ground.kafka(), ground.name()));
        line.addAll(List.of(ground.folder().toString(), String.valueOf(events)));
        Command.of(ground.folder(), ground.folder().resolve("worker.log"), line).run();
        return read(ground.folder().resolve(RoundResult.FILE));
    }

    /** Ours, wherever the fork is started. */
    private static String classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(it -> Path.of(it).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<RoundResult> read(Path file) {
        try {
            return List.of(
                    JsonMapper.shared().readValue(Files.readAllBytes(file), RoundResult[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
