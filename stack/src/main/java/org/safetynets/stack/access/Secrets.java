package org.safetynets.stack.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Secrets in files that only their owner reads: a folder for each holder, a file for each setting
 * with the setting's name, as Spring's {@code configtree:} and mounted secrets have it.
 */
public record Secrets(Path folder) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The holder's folder, made when missing. */
    public Path of(String holder) {
        try {
            return Files.createDirectories(
                    folder.resolve(holder),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password that is made up when it is asked for first. */
    public String password(String holder, String name) {
        Path file = of(holder).resolve(name);
        try {
            synchronized (RANDOM) {
                if (!Files.exists(file)) {
                    put(holder, name, madeUp());
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes up another the next time it is asked for. */
    public void forget(String holder, String name) {
        try {
            Files.deleteIfExists(of(holder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path put(String holder, String name, String value) {
        Path file = of(holder).resolve(name);
        try {
            write(file, value);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaced at once: whoever reads it meanwhile sees the old or the new one. */
    private static void write(Path file, String value) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName());
        Files.deleteIfExists(draft);
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(draft, owner);
        Files.write(
                draft,
                value.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(
                draft,
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** Of signs that no address, no file of keys and no configuration takes for something else. */
    private static String madeUp() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
