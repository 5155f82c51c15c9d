package org.safetynets.training.file.web;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.training.file.domain.Scan;
import org.safetynets.training.file.domain.StoredFile;

/**
 * An uploaded file over HTTP.
 *
 * @param scan {@code not-scanned} where no malware scanner is set up
 */
public record FileView(
        UUID fileId,
        String name,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        Instant uploadedAt) {

    public static FileView of(StoredFile it) {
        return new FileView(
                it.id(),
                it.name(),
                it.type().mediaType(),
                it.size(),
                it.sha256(),
                it.scan(),
                it.uploadedAt());
    }
}
