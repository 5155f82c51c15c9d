package org.safetynets.training.file.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What is known of each organization's files. */
public interface StoredFiles {

    void add(StoredFile file);

    Optional<StoredFile> find(OrganizationId organization, UUID id);

    /**
     * Gives the file to what refers to it from now on; false when it is not that person's, not for
     * that, or given already.
     */
    boolean attach(
            OrganizationId organization, UUID id, PersonId owner, FilePurpose purpose, UUID to);

    void remove(StoredFile file);

    /** In whichever organization, what nothing refers to since then. */
    List<StoredFile> unattachedSince(Instant then, int most);
}
