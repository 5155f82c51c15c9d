package org.safetynets.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the lines are kept: {@code <bench>-<date>.jsonl}, a run of the same day takes its place.
 */
public final class ResultFile {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final Path folder;

    public ResultFile(Path folder) {
        this.folder = folder;
    }

    public Path write(Heading heading, List<String> lines) {
        var name = heading.bench() + "-" + DATE.format(heading.startedAt()) + ".jsonl";
        try {
            Files.createDirectories(folder);
            return Files.write(
                    folder.resolve(name),
                    Stream.concat(Stream.of(heading.line()), lines.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
