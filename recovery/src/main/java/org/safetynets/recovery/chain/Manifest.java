package org.safetynets.recovery.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safetynets.recovery.Unusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The segments of a chain in their order, in the clear: moments, sizes and hashes alone. */
record Manifest(int format, String chain, List<Segment> segments) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        segments = List.copyOf(segments);
    }

    static Manifest anew() {
        return new Manifest(FORMAT, UUID.randomUUID().toString(), List.of());
    }

    /** As it is kept, or a new one where there is none. */
    static Manifest in(Path folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return anew();
        }
        try {
            Manifest read = JSON.readValue(file.toFile(), Manifest.class);
            if (read.format() != FORMAT) {
                throw new Unusable(file + " is of format " + read.format() + ", not " + FORMAT);
            }
            return read;
        } catch (JacksonException e) {
            throw new Unusable(file + " is no manifest", e);
        }
    }

    Manifest with(Segment next) {
        var more = new ArrayList<>(segments);
        more.add(next);
        return new Manifest(format, chain, more);
    }

    /** Whole or not at all: a backup may be cut off at any moment. */
    void write(Path folder) {
        try {
            Path draft = folder.resolve("manifest.draft");
            Files.writeString(
                    draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
            Files.move(
                    draft,
                    file(folder),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the manifest in " + folder, e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("manifest.json");
    }
}
