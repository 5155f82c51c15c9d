package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safetynets.stack.cache.Folders;

/** The files that make Keycloak ours: realms to import and themes. */
public record Realm(List<Path> imports, Path themes) {

    public Realm {
        imports = List.copyOf(imports);
    }

    /** Everything {@code deploy/keycloak} holds for the profile of the site. */
    static Realm of(Site site) {
        Path folder = site.project().resolve("deploy").resolve("keycloak");
        boolean production = "production".equals(site.variable("NETS_PROFILE").orElse(""));
        List<Path> imports =
                Folders.files(folder.resolve("import")).stream()
                        .filter(file -> file.toString().endsWith(".json"))
                        .filter(file -> !production || !isDevelopment(file))
                        .toList();
        return new Realm(imports, folder.resolve("themes"));
    }

    void copyImports(Path to) {
        try {
            Folders.delete(to);
            Files.createDirectories(to);
            for (Path file : imports) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDevelopment(Path file) {
        return file.getFileName().toString().contains("development");
    }
}
