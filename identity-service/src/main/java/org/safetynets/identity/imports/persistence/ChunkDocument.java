package org.safetynets.identity.imports.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Row;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Some lines that wait to be applied.
 *
 * @param at when they came; what nobody applied goes by itself
 */
@Document(ChunkDocument.COLLECTION)
record ChunkDocument(@Id String id, UUID importId, List<Row> rows, Instant at) {

    static final String COLLECTION = "importChunks";

    static String id(UUID importId, int number) {
        return importId + ":" + number;
    }
}
