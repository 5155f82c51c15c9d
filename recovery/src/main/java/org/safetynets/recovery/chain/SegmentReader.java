package org.safetynets.recovery.chain;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.bson.BsonDocument;
import org.safetynets.recovery.Unusable;

/** Reads what a {@link SegmentWriter} wrote, in its order. */
public final class SegmentReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LENGTH = 4;

    private final Path file;
    private final DataInputStream in;

    private SegmentReader(Path file, DataInputStream in) {
        this.file = file;
        this.in = in;
    }

    static SegmentReader open(Path file, BackupKey key, String seal) {
        try {
            InputStream stored = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            var plain =
                    key.cipher().newDecryptingStream(stored, seal.getBytes(StandardCharsets.UTF_8));
            return new SegmentReader(
                    file,
                    new DataInputStream(
                            new BufferedInputStream(new GZIPInputStream(plain, BUFFER), BUFFER)));
        } catch (IOException | GeneralSecurityException e) {
            throw changed(file, e);
        }
    }

    /** Hands everything over, kind and content; fails when the segment is not whole. */
    public void forEach(BiConsumer<String, BsonDocument> taken) {
        while (true) {
            BsonDocument frame = next();
            String kind = frame.getString(Frames.KIND).getValue();
            if (kind.equals(Frames.END)) {
                requireEnd();
                return;
            }
            taken.accept(kind, frame);
        }
    }

    /** The last bytes are proven only when the end is asked for. */
    private void requireEnd() {
        try {
            if (in.read() >= 0) {
                throw new Unusable(file + " goes on after its end");
            }
        } catch (IOException e) {
            throw changed(file, e);
        }
    }

    private BsonDocument next() {
        try {
            byte[] length = in.readNBytes(LENGTH);
            if (length.length < LENGTH) {
                throw new Unusable(file + " ends too early");
            }
            int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
            byte[] frame = new byte[size];
            System.arraycopy(length, 0, frame, 0, LENGTH);
            in.readFully(frame, LENGTH, size - LENGTH);
            return Frames.frame(frame);
        } catch (IOException e) {
            throw changed(file, e);
        }
    }

    private static Unusable changed(Path file, Exception e) {
        return new Unusable(
                file + " was changed, is not in its place, or needs another key: " + e, e);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
