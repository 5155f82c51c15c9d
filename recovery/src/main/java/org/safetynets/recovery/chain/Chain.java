package org.safetynets.recovery.chain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.recovery.Unusable;

/**
 * A folder of segments, each encrypted under the name of the chain, its own number and the hash of
 * the one before it: one that is missing, changed, moved or of another chain does not open.
 */
public final class Chain {
    private final Path folder;
    private final BackupKey key;
    private Manifest manifest;

    private Chain(Path folder, BackupKey key, Manifest manifest) {
        this.folder = folder;
        this.key = key;
        this.manifest = manifest;
    }

    /** For writing: the folder is made when it is missing. */
    public static Chain open(Path folder, BackupKey key) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder, e);
        }
        return new Chain(folder, key, Manifest.in(folder));
    }

    /** For reading: there must be segments. */
    public static Chain existing(Path folder, BackupKey key) {
        Manifest manifest = Manifest.in(folder);
        if (manifest.segments().isEmpty()) {
            throw new Unusable("There is no backup in " + folder);
        }
        return new Chain(folder, key, manifest);
    }

    public List<Segment> segments() {
        return manifest.segments();
    }

    public Optional<Segment> last() {
        return segments().isEmpty() ? Optional.empty() : Optional.of(segments().getLast());
    }

    /** Begins the next segment, which counts only once it was finished. */
    public SegmentWriter begin() {
        int number = last().map(it -> it.number() + 1).orElse(0);
        return SegmentWriter.begin(draft(), key, seal(number, previousOf(number)));
    }

    /** Finishes the segment, on the disk before the manifest tells of it. */
    public Segment finish(SegmentWriter writer, Span span, Map<String, Long> offsets) {
        writer.close();
        int number = last().map(it -> it.number() + 1).orElse(0);
        String file = "%06d-%s.nets".formatted(number, span.full() ? "full" : "increment");
        try (var channel = FileChannel.open(draft(), StandardOpenOption.WRITE)) {
            channel.force(true);
            Files.move(draft(), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot finish " + file, e);
        }
        var made =
                new Segment(
                        number,
                        span.full(),
                        file,
                        span.from(),
                        span.to(),
                        span.until(),
                        writer.bytes(),
                        writer.sha256(),
                        writer.entries(),
                        offsets);
        manifest = manifest.with(made);
        manifest.write(folder);
        return made;
    }

    /** Opens a segment; what was changed is noticed at the latest when it is read to its end. */
    public SegmentReader read(Segment segment) {
        return SegmentReader.open(
                folder.resolve(segment.file()),
                key,
                seal(segment.number(), previousOf(segment.number())));
    }

    /** Compares what is stored with the manifest, so that nothing is begun that cannot be ended. */
    public void require(List<Segment> needed) {
        for (Segment it : needed) {
            Path file = folder.resolve(it.file());
            if (!Files.exists(file)) {
                throw new Unusable("Segment " + it.number() + " is missing: " + file);
            }
            if (!sha256(file).equals(it.sha256())) {
                throw new Unusable("Segment " + it.number() + " was changed: " + file);
            }
        }
    }

    private static String sha256(Path file) {
        var digest = SegmentWriter.sha256Digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Leaves the last segment alone, and forgets what was before it. */
    public void forgetAllButLast() {
        for (Segment old : segments().subList(0, Math.max(0, segments().size() - 1))) {
            try {
                Files.deleteIfExists(folder.resolve(old.file()));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete " + old.file(), e);
            }
        }
    }

    private String previousOf(int number) {
        return number == 0 ? "" : segments().get(number - 1).sha256();
    }

    private String seal(int number, String previous) {
        return "safety-nets backup 1 " + manifest.chain() + " " + number + " " + previous;
    }

    private Path draft() {
        return folder.resolve("segment.draft");
    }
}
