package org.safetynets.recovery.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.safetynets.recovery.Unusable;
import org.safetynets.recovery.chain.SegmentWriter;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;

/**
 * Accounts of a Keycloak in development, which keeps them in a file of H2, written only at its end.
 *
 * <p>The file is copied while it is in use. For 45 seconds H2 leaves what it has replaced where it
 * was, so a copy that takes less opens at its last whole state; the copy is then read through and
 * packed by H2's own tool, and must hold our realm.
 *
 * @param home Keycloak's folder of the stack
 */
public record Accounts(Path home) {
    private static final int CHUNK = 1 << 20;
    private static final String REALM = "safety-nets";
    private static final String FILE = "keycloakdb.mv.db";

    /** Copies them, if they are kept here. */
    public void copy(SegmentWriter to) {
        Path kept = file();
        if (!Files.exists(kept)) {
            return;
        }
        Path folder = temporary();
        try {
            byte[] packed = packed(kept, folder);
            for (int at = 0; at < packed.length; at += CHUNK) {
                int end = Math.min(at + CHUNK, packed.length);
                var piece = Arrays.copyOfRange(packed, at, end);
                to.add("accounts", new BsonDocument("bytes", new BsonBinary(piece)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + kept, e);
        } finally {
            Folders.delete(folder);
        }
    }

    /** Puts them where Keycloak will find them, which must not have any yet. */
    public void restore(Path packed) {
        try {
            if (Files.exists(file())) {
                throw new Unusable("There are accounts already: " + file());
            }
            Files.createDirectories(home.resolve("data/h2"));
            Files.move(packed, file(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(), e);
        }
    }

    private byte[] packed(Path kept, Path folder) throws IOException {
        Path copy = folder.resolve(FILE);
        Files.copy(kept, copy);
        var line =
                List.of(
                        JavaCommand.java(),
                        "-cp",
                        h2().toString(),
                        "org.h2.mvstore.MVStoreTool",
                        "-compact",
                        copy.toString());
        Command.of(folder, folder.resolve("compact.log"), line).run();
        byte[] packed = Files.readAllBytes(copy);
        if (!new String(packed, StandardCharsets.ISO_8859_1).contains(REALM)) {
            throw new Unusable("The copy of Keycloak's accounts has no realm; try again");
        }
        return packed;
    }

    private Path file() {
        return home.resolve("data/h2").resolve(FILE);
    }

    private Path h2() throws IOException {
        try (Stream<Path> libraries = Files.list(home.resolve("lib/lib/main"))) {
            return libraries
                    .filter(it -> it.getFileName().toString().startsWith("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow(() -> new Unusable("Keycloak has no H2 in " + home));
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("nets-accounts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
