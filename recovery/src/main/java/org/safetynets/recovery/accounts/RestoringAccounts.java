package org.safetynets.recovery.accounts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.BsonDocument;
import org.safetynets.recovery.Unusable;

/** Puts the pieces of the accounts' file together. */
public final class RestoringAccounts {
    private final Path file;
    private final OutputStream out;
    private long bytes;

    public RestoringAccounts() {
        try {
            file = Files.createTempFile("nets-accounts", ".mv.db");
            out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void take(String kind, BsonDocument frame) {
        if (kind.equals("accounts")) {
            try {
                byte[] piece = frame.getBinary("bytes").getData();
                out.write(piece);
                bytes += piece.length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public long bytes() {
        return bytes;
    }

    /** The whole file. */
    public Path end() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes == 0) {
            throw new Unusable("The backup holds no accounts of sign-in");
        }
        return file;
    }
}
