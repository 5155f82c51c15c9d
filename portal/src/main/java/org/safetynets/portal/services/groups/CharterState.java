package org.safetynets.portal.services.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The charter that counts.
 *
 * @param acceptedVersion the last one the person accepted
 */
public record CharterState(
        int version, Charter charter, Instant since, @Nullable Integer acceptedVersion) {

    public boolean accepted() {
        return acceptedVersion != null && acceptedVersion == version;
    }

    /** They agreed once, and something changed since. */
    public boolean changedSince() {
        return acceptedVersion != null && acceptedVersion < version;
    }
}
