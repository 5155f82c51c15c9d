package org.safetynets.identity.imports.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Some lines that wait to be applied, or what they became.
 *
 * @param rows the lines as JSON, since they name people's addresses; null once applied
 * @param made what they became; null before
 * @param at when they came; what nobody applied goes by itself
 */
@Document(ChunkDocument.COLLECTION)
record ChunkDocument(
        @Id String id,
        UUID importId,
        @Nullable Sealed rows,
        @Nullable List<UUID> made,
        Instant at) {

    static final String COLLECTION = "importChunks";

    static String id(UUID importId, int number) {
        return importId + ":" + number;
    }
}
