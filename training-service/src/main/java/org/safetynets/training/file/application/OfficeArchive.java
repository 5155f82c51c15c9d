package org.safetynets.training.file.application;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.file.domain.FileType;
import org.safetynets.training.file.domain.FileTypeNotTaken;
import org.safetynets.training.file.domain.FileUnsafe;
import org.safetynets.training.file.domain.FileUnsafe.Danger;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.shared.domain.Verdict;

/**
 * Opens the containers of word processors with care: nothing that a header says of sizes is
 * believed, every part is unpacked and counted, into nowhere.
 */
final class OfficeArchive {

    static final int MOST_PARTS = 2_000;
    static final long MOST_INSIDE = 100L << 20;

    private static final String ODT_TYPE = FileType.ODT.mediaType();

    private OfficeArchive() {}

    static FileType typeOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            require(archive.size() <= MOST_PARTS, Danger.TOO_MANY_PARTS);
            var inside = 0L;
            for (var parts = archive.entries(); parts.hasMoreElements(); ) {
                var part = parts.nextElement();
                requireTame(part.getName());
                inside += unpacked(archive, part, MOST_INSIDE - inside);
            }
            return type(archive);
        } catch (ZipException | EOFException e) {
            throw new RefusedException(new FileUnsafe(Danger.BROKEN));
        }
    }

    private static long unpacked(ZipFile archive, ZipEntry part, long left) throws IOException {
        var counted = 0L;
        var some = new byte[8192];
        try (var content = archive.getInputStream(part)) {
            for (var read = content.read(some); read >= 0; read = content.read(some)) {
                counted += read;
                require(counted <= left, Danger.TOO_LARGE_INSIDE);
            }
        }
        return counted;
    }

    private static void requireTame(String name) {
        var elsewhere =
                name.startsWith("/")
                        || name.contains("\\")
                        || name.contains(":")
                        || Arrays.asList(name.split("/", -1)).contains("..");
        require(!elsewhere, Danger.PARTS_ELSEWHERE);
        var lower = name.toLowerCase(Locale.ROOT);
        var macros =
                lower.endsWith("vbaproject.bin")
                        || lower.startsWith("basic/")
                        || lower.startsWith("scripts/");
        require(!macros, Danger.MACROS);
    }

    private static FileType type(ZipFile archive) throws IOException {
        if (archive.getEntry("[Content_Types].xml") != null
                && archive.getEntry("word/document.xml") != null) {
            return FileType.DOCX;
        }
        var mimetype = archive.getEntry("mimetype");
        if (mimetype != null && archive.getEntry("content.xml") != null) {
            try (var content = archive.getInputStream(mimetype)) {
                var said = new String(content.readNBytes(80), StandardCharsets.US_ASCII);
                if (said.equals(ODT_TYPE)) {
                    return FileType.ODT;
                }
            }
        }
        throw new RefusedException(FileTypeNotTaken.ofThese());
    }

    private static void require(boolean holds, Danger otherwise) {
        Rules.require(Verdict.allowIf(holds, () -> new FileUnsafe(otherwise)));
    }
}
