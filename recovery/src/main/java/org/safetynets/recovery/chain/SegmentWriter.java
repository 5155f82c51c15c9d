package org.safetynets.recovery.chain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Packs, then encrypts what is added, and hashes what is stored. */
public final class SegmentWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final Set<String> COUNTED = Set.of("document", "change");

    private final Path file;
    private final MessageDigest digest;
    private final OutputStream out;
    private long entries;
    private long bytes;
    private boolean closed;
    private @Nullable String sha256;

    private SegmentWriter(Path file, MessageDigest digest, OutputStream out) {
        this.file = file;
        this.digest = digest;
        this.out = out;
    }

    static SegmentWriter begin(Path file, BackupKey key, String seal) {
        try {
            var digest = sha256Digest();
            var stored = new DigestOutputStream(Files.newOutputStream(file), digest);
            var encrypted =
                    key.cipher().newEncryptingStream(stored, seal.getBytes(StandardCharsets.UTF_8));
            var packed = new GZIPOutputStream(encrypted, BUFFER);
            return new SegmentWriter(file, digest, new BufferedOutputStream(packed, BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds something of that kind. */
    public void add(String kind, BsonDocument content) {
        var frame = new BsonDocument(Frames.KIND, new BsonString(kind));
        frame.putAll(content);
        write(frame);
        if (COUNTED.contains(kind)) {
            entries++;
        }
    }

    long entries() {
        return entries;
    }

    /** As stored, once it is closed. */
    long bytes() {
        return bytes;
    }

    String sha256() {
        if (sha256 == null) {
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(BsonDocument frame) {
        try {
            out.write(Frames.bytes(frame));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Ends the segment with the word by which a reader knows that it is whole. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        write(new BsonDocument(Frames.KIND, new BsonString(Frames.END)));
        try {
            out.close();
            bytes = Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
