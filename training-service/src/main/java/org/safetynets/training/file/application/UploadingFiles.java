package org.safetynets.training.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.BodyTooLargeException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.file.domain.FileInfected;
import org.safetynets.training.file.domain.FileName;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.FileScanUnavailable;
import org.safetynets.training.file.domain.Scan;
import org.safetynets.training.file.domain.StoredFile;
import org.safetynets.training.file.domain.StoredFiles;
import org.springframework.stereotype.Service;

/**
 * Takes files: first to a place of its own on the disk, which memory does not notice, where they
 * are checked and scanned; only what is in order is stored.
 */
@Service
public class UploadingFiles {

    /** 25 MB; the platform cuts a request off at the same size. */
    public static final long MOST = 25L << 20;

    private final StoredFiles files;
    private final FileContents contents;
    private final MalwareScanner scanner;
    private final Clock clock;

    public UploadingFiles(
            StoredFiles files, FileContents contents, MalwareScanner scanner, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.scanner = scanner;
        this.clock = clock;
    }

    public StoredFile upload(
            OrganizationId organization,
            PersonId owner,
            FilePurpose purpose,
            String name,
            InputStream content)
            throws IOException {
        var here = Files.createTempFile("upload-", ".part");
        try {
            var sha256 = copy(content, here);
            var type = CheckedType.of(here, name);
            var file =
                    new StoredFile(
                            Ids.next(),
                            organization,
                            owner,
                            purpose,
                            FileName.safe(name, type),
                            type,
                            Files.size(here),
                            sha256,
                            scanned(here),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            null);
            try (var checked = Files.newInputStream(here)) {
                contents.store(file, checked);
            }
            files.add(file);
            return file;
        } finally {
            Files.deleteIfExists(here);
        }
    }

    private static String copy(InputStream content, Path to) throws IOException {
        var digest = sha256();
        var total = 0L;
        var some = new byte[16_384];
        try (var out = Files.newOutputStream(to)) {
            for (var read = content.read(some); read >= 0; read = content.read(some)) {
                total += read;
                if (total > MOST) {
                    throw new BodyTooLargeException();
                }
                digest.update(some, 0, read);
                out.write(some, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Scan scanned(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return switch (scanner.scan(content)) {
                case MalwareScanner.Found.Nothing(var scan) -> scan;
                case MalwareScanner.Found.Malware() ->
                        throw new RefusedException(new FileInfected());
                case MalwareScanner.Found.Silence() ->
                        throw new RefusedException(new FileScanUnavailable());
            };
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
