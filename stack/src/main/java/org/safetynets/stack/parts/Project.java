package org.safetynets.stack.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder that holds all modules. */
public final class Project {
    private Project() {}

    /** The folder named by {@code NETS_PROJECT}, else the nearest one upwards with our modules. */
    public static Path root(Map<String, String> environment) {
        String named = environment.get("NETS_PROJECT");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("stack"))
                    && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside the project: " + here);
    }
}
