package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.safetynets.stack.access.Certificates;
import org.safetynets.stack.access.Secrets;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.process.PortPlan;

/** Where a stack stands: its folders, its ports, its environment. */
public record Site(
        Path project, Path folder, Cache cache, PortPlan ports, Map<String, String> environment) {

    /** The variable that makes a stack a secured one. */
    public static final String SECURED = "NETS_SECURED";

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

    /** Whether everybody signs in with rights of their own, by TLS, as outside of development. */
    public boolean secured() {
        return Boolean.parseBoolean(environment.get(SECURED));
    }

    /** How listeners of the stack are addressed. */
    public String scheme() {
        return secured() ? "https" : "http";
    }

    public Secrets secrets() {
        return new Secrets(made(folder.resolve("secrets")));
    }

    public Certificates certificates() {
        return new Certificates(secrets());
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
