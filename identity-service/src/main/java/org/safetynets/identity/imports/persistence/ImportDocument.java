package org.safetynets.identity.imports.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.ImportStatus;
import org.safetynets.identity.imports.domain.LineError;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An import as it is stored. */
@Document(ImportDocument.COLLECTION)
record ImportDocument(
        @Id UUID id,
        ImportKind kind,
        UUID by,
        ImportStatus status,
        long lines,
        List<LineError> errors,
        int chunks,
        int applied,
        Instant at) {

    static final String COLLECTION = "imports";

    static ImportDocument of(Import it) {
        return new ImportDocument(
                it.id(),
                it.kind(),
                it.by().value(),
                it.status(),
                it.lines(),
                it.errors(),
                it.chunks(),
                it.applied(),
                it.at());
    }

    Import restored() {
        return new Import(id, kind, new PersonId(by), status, lines, errors, chunks, applied, at);
    }
}
