package org.safetynets.training.file.domain;

import java.util.Arrays;
import java.util.List;
import org.safetynets.platform.kernel.Refusal;

/** The file's first bytes are of no type that is taken. */
public record FileTypeNotTaken(List<String> taken) implements Refusal {

    public FileTypeNotTaken {
        taken = List.copyOf(taken);
    }

    public static FileTypeNotTaken ofThese() {
        return new FileTypeNotTaken(
                Arrays.stream(FileType.values()).map(FileType::extension).toList());
    }
}
