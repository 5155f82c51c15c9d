package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.safetynets.stack.Refused;

/** SHA-256 of files: to trust a download, and to know when a content changed. */
public final class Checksum {
    private Checksum() {}

    /** Or else it is refused, since whoever fetched it can do something about it. */
    public static void require(Path file, String expected) {
        String actual = of(List.of(file));
        if (!actual.equals(expected)) {
            throw new Refused(
                    "%s is not what was pinned: its checksum is %s, not %s"
                            .formatted(file.getFileName(), actual, expected));
        }
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    public static String of(List<Path> files, String... more) {
        try {
            MessageDigest digest = sha256();
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            for (String text : more) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
