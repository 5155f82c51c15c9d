package org.safetynets.faults.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was asked, in a file to look into and at hand for the checks. */
public final class History implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Path file;
    private final BufferedWriter writer;

    public History(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.writer = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public Path file() {
        return file;
    }

    public synchronized void add(Attempt attempt) {
        attempts.add(attempt);
        write(attempt);
    }

    /** A line of its own in the file, for example that a fault began. */
    public synchronized void note(Object line) {
        write(line);
    }

    public synchronized List<Attempt> all() {
        return List.copyOf(attempts);
    }

    private void write(Object line) {
        try {
            writer.write(JSON.writeValueAsString(line));
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
