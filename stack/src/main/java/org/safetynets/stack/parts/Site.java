package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.process.PortPlan;

/** Where a stack stands: its folders, its ports, its environment. */
public record Site(
        Path project, Path folder, Cache cache, PortPlan ports, Map<String, String> environment) {

    public Site {
        environment = Map.copyOf(environment);
    }

    /** The folder of a part's data, made when missing. */
    public Path data(String name) {
        return made(folder.resolve("data").resolve(name));
    }

    public Path log(String name) {
        return made(folder.resolve("logs")).resolve(name + ".log");
    }

    /** A variable of the environment that is set and not blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Production has no demo data and no development secrets. */
    public boolean production() {
        return "production".equals(environment.get("NETS_PROFILE"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
