package org.safetynets.identity.imports.application;

import org.safetynets.identity.imports.domain.LineError;

/** Since the import began, something came up for a line; it undoes what the chunk did so far. */
final class CameUpException extends RuntimeException {

    private final long line;

    CameUpException(long line) {
        super("line " + line);
        this.line = line;
    }

    LineError error() {
        return new LineError(line, null, "could not be taken in any more, so nothing was");
    }
}
