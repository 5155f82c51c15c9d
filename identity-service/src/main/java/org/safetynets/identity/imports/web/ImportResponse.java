package org.safetynets.identity.imports.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.ImportStatus;

/**
 * An import as the API shows it.
 *
 * @param lines how many the file has, without the header
 * @param applied how many of them are applied by now
 * @param errors the first 100; of a done import, what came up while it was applied
 */
public record ImportResponse(
        UUID importId,
        ImportKind kind,
        ImportStatus status,
        long lines,
        long applied,
        List<ErrorAt> errors) {

    /** What is wrong, and where; a line as an editor counts, from 1. */
    public record ErrorAt(long line, @Nullable String column, String message) {}

    static ImportResponse of(Import it) {
        return new ImportResponse(
                it.id(),
                it.kind(),
                it.status(),
                it.lines(),
                it.appliedLines(),
                it.errors().stream()
                        .map(error -> new ErrorAt(error.line(), error.column(), error.message()))
                        .toList());
    }
}
