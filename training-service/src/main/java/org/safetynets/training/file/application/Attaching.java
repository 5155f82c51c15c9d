package org.safetynets.training.file.application;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.StoredFiles;

/** Gives an uploaded file to what refers to it. */
public final class Attaching {

    private Attaching() {}

    /**
     * Takes the file for good.
     *
     * @throws InvalidRequestException when it is not that person's, not for that, or given already
     */
    public static void attach(
            StoredFiles files,
            OrganizationId organization,
            UUID file,
            PersonId owner,
            FilePurpose purpose,
            UUID to) {
        if (!files.attach(organization, file, owner, purpose, to)) {
            throw new InvalidRequestException(
                    "fileId", "must be a file you uploaded for this and have not used yet");
        }
    }
}
