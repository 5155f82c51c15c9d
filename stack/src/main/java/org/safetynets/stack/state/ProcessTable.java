package org.safetynets.stack.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The processes of one stack, kept in a file so that the next launcher finds them. */
public final class ProcessTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();

    public ProcessTable(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            for (Entry entry : JSON.readValue(file.toFile(), Entry[].class)) {
                entries.put(entry.name(), entry);
            }
        }
    }

    public synchronized List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public synchronized Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The entry of a process that runs now. */
    public Optional<Entry> alive(String name) {
        return find(name).filter(Entry::alive);
    }

    public synchronized void put(Entry entry) {
        entries.put(entry.name(), entry);
        save();
    }

    public synchronized void remove(String name) {
        entries.remove(name);
        save();
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            // Whole or not at all: the launcher may be killed at any moment.
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.writeString(draft, JSON.writeValueAsString(entries.values()));
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
