package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safetynets.stack.cache.Checksum;
import org.safetynets.stack.cache.Folders;

/**
 * The files that make Keycloak ours: what it imports, by the names it wants, the themes, and the
 * passwords it refuses because they are too common or were in leaks.
 */
public record Realm(Map<String, Path> imports, Path themes, RefusedPasswords commonPasswords) {

    /** Where in its home Keycloak looks for the list, which its password policy names. */
    public static final String PASSWORDS = "data/password-blacklists/common-passwords.txt";

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
        var passwords = RefusedPasswords.of(site);
        return new Realm(imports, folder.resolve("themes"), passwords);
    }

    /** Changes whenever one of the imported files does. */
    String version() {
        return Checksum.of(imports.values().stream().sorted().toList());
    }

    void copyPasswords(Path home) {
        commonPasswords.copy(home.resolve(PASSWORDS));
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
