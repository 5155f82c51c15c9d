package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.StartFailed;

/**
 * Schemathesis and all that it rests on, each pinned by version and checksum; fetched once and then
 * used offline. Some of it is compiled for one Python, so that another gets a folder of its own.
 */
public final class Schemathesis {
    private static final String WHICH_PYTHON =
            "import sys; print('%d.%d' % sys.version_info[:2], end='')";
    private static final int TELLING = 12;

    private Schemathesis() {}

    /** The folder to be named by {@code PYTHONPATH}. */
    public static Path locate(Cache cache, Path requirements) {
        String pinned = Checksum.of(List.of(requirements)).substring(0, TELLING);
        String name = "schemathesis-python%s-%s".formatted(python(cache.root()), pinned);
        return cache.once(name, folder -> fetch(folder, requirements)).resolve("lib");
    }

    private static String python(Path folder) {
        try {
            Files.createDirectories(folder);
            Path said = Files.createTempFile("python", ".version");
            Command.of(folder, said, List.of("python3", "-c", WHICH_PYTHON)).run();
            String version = Files.readString(said);
            Files.delete(said);
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask python3 for its version", e);
        }
    }

    private static void fetch(Path folder, Path requirements) {
        var line = new ArrayList<>(List.of("python3", "-m", "pip", "install", "--quiet"));
        line.addAll(List.of("--no-deps", "--require-hashes", "--only-binary", ":all:"));
        line.addAll(List.of("--target", folder.resolve("lib").toString()));
        line.addAll(List.of("-r", requirements.toString()));
        try {
            Command.of(folder, folder.resolve("pip.log"), line).run();
        } catch (UncheckedIOException | StartFailed e) {
            throw new Refused(
                    """
                    python3 with pip could not fetch the pinned Schemathesis:
                    %s
                    It needs Python 3.11 or newer and, the first time, the network."""
                            .formatted(e.getMessage()));
        }
    }
}
