package org.safetynets.training.file.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.file.domain.FileEmpty;
import org.safetynets.training.file.domain.FileType;
import org.safetynets.training.file.domain.FileTypeDiffersFromName;
import org.safetynets.training.file.domain.FileTypeNotTaken;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.shared.domain.Verdict;

/** Tells the type of a file that lies on the disk, or says why it is not taken. */
final class CheckedType {

    private CheckedType() {}

    static FileType of(Path file, String name) throws IOException {
        var type = told(file);
        Rules.require(
                Verdict.allowIf(
                        type.fits(name), () -> new FileTypeDiffersFromName(type.mediaType())));
        return type;
    }

    private static FileType told(Path file) throws IOException {
        var head = head(file);
        if (head.length == 0) {
            throw new RefusedException(new FileEmpty());
        }
        var told = FileType.ofFirstBytes(head);
        if (told.isPresent()) {
            return told.get();
        }
        if (FileType.isContainer(head)) {
            return OfficeArchive.typeOf(file);
        }
        if (PlainText.isPlain(file)) {
            return FileType.TEXT;
        }
        throw new RefusedException(FileTypeNotTaken.ofThese());
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(FileType.HEAD);
        }
    }
}
