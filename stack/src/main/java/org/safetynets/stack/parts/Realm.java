package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safetynets.stack.cache.Folders;

/** The files that make Keycloak ours: what it imports, by the names it wants, and the themes. */
public record Realm(Map<String, Path> imports, Path themes) {

    public Realm {
        imports = Map.copyOf(imports);
    }

    /** The realm, with the demo accounts in development. */
    static Realm of(Site site) {
        Path folder = site.project().resolve("deploy").resolve("keycloak");
        var imports = new LinkedHashMap<String, Path>();
        imports.put(Keycloak.REALM + "-realm.json", folder.resolve("realm.json"));
        if (!site.production()) {
            imports.put(Keycloak.REALM + "-users-0.json", folder.resolve("development.json"));
        }
        return new Realm(imports, folder.resolve("themes"));
    }

    void copyImports(Path to) {
        try {
            Folders.delete(to);
            Files.createDirectories(to);
            for (var file : imports.entrySet()) {
                Files.copy(file.getValue(), to.resolve(file.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
