package org.safetynets.training.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.training.file.domain.StoredFile;

/** Where the bytes of files are. */
public interface FileContents {

    /** Personal content is sealed for its owner. */
    void store(StoredFile file, InputStream content) throws IOException;

    /** False when the content is gone, or nobody can open it any more. */
    boolean copy(StoredFile file, OutputStream to) throws IOException;

    void remove(UUID id);

    /** Contents that nothing is known of since then: what was under way when an instance died. */
    List<UUID> strayBefore(Instant then, int most);
}
