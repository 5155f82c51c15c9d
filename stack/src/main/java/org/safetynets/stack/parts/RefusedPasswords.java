package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.safetynets.stack.cache.LeakedPasswords;
import org.safetynets.stack.cache.LeakedPasswords.Share;

/**
 * The passwords that Keycloak refuses: one a line, in small letters.
 *
 * @param source has them fetched the first time, so it is asked only where they are copied
 */
public record RefusedPasswords(Supplier<Path> source) {

    /** Where the recipe of Keycloak's image takes them from, in the project. */
    public static final String FOR_IMAGES = "deploy/keycloak/provider/target/common-passwords.txt";

    private static final String VARIABLE = "NETS_COMMON_PASSWORDS";
    private static final String OURS = "deploy/keycloak/common-passwords.txt";

    /** The operator's own list, else ours with all that were in leaks. */
    public static RefusedPasswords all(Site site) {
        return of(site, Share.ALL);
    }

    /** In development with some of those, for the sake of its many starts. */
    static RefusedPasswords of(Site site) {
        return of(site, site.production() ? Share.ALL : Share.SIXTEENTH);
    }

    private static RefusedPasswords of(Site site, Share share) {
        Path ours = site.project().resolve(OURS);
        return new RefusedPasswords(
                () ->
                        site.variable(VARIABLE)
                                .map(Path::of)
                                .orElseGet(() -> LeakedPasswords.with(ours, share, site.cache())));
    }

    public Path list() {
        return source.get();
    }

    public void copy(Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(list(), to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
