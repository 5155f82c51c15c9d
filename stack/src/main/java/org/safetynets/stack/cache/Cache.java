package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A folder of things made once and never changed afterwards, shared by all JVMs of a user. */
public final class Cache {
    // A file lock holds between JVMs only; these between the threads of ours.
    private static final Map<Path, Object> THREADS = new ConcurrentHashMap<>();
    private final Path root;

    public Cache(Path root) {
        this.root = root;
    }

    /** The folder named by {@code NETS_CACHE}, else the user's own cache. */
    public static Cache of(Map<String, String> environment) {
        String named = environment.get("NETS_CACHE");
        return new Cache(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache", "safety-nets")
                        : Path.of(named));
    }

    public Path root() {
        return root;
    }

    /** The finished folder of that name; made by {@code recipe} in a draft when there is none. */
    public Path once(String name, Consumer<Path> recipe) {
        Path finished = root.resolve(name);
        if (Files.isDirectory(finished)) {
            return finished;
        }
        synchronized (THREADS.computeIfAbsent(finished, it -> new Object())) {
            try {
                return makeLocked(finished, recipe);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot make " + finished, e);
            }
        }
    }

    private static Path makeLocked(Path finished, Consumer<Path> recipe) throws IOException {
        Files.createDirectories(finished.getParent());
        Path lock = finished.resolveSibling(finished.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.isDirectory(finished)) {
                Path draft = finished.resolveSibling(finished.getFileName() + ".draft");
                Folders.delete(draft);
                Files.createDirectories(draft);
                recipe.accept(draft);
                Files.move(draft, finished, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return finished;
    }
}
