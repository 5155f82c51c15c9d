package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which version of the realm's files a Keycloak has imported. It imports into new data only: later
 * changes of flows cannot be brought in without losing the accounts that people have made.
 */
public final class ImportedRealm {
    private final Path database;
    private final Path version;

    /** The one of the Keycloak whose home that is. */
    ImportedRealm(Path home) {
        this.database = home.resolve("data").resolve("h2");
        this.version = home.resolve("imported-realm");
    }

    /** Whether the Keycloak of a site runs on data that was made from other files than ours. */
    public static boolean isOutdated(Site site) {
        return new ImportedRealm(site.data("keycloak")).differsFrom(Realm.of(site));
    }

    /** Notes what is going to be imported, if anything is. */
    void remember(Realm realm) {
        try {
            if (!Files.exists(database)) {
                Files.writeString(version, realm.version());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean differsFrom(Realm realm) {
        try {
            return Files.exists(database)
                    && !(Files.exists(version)
                            && Files.readString(version).equals(realm.version()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
