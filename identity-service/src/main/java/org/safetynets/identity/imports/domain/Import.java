package org.safetynets.identity.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/**
 * A file that was handed in. A file with a wrong line is refused as a whole; else its chunks are
 * applied one after the other, each together with the progress, so that whoever continues after a
 * crash begins where nothing was applied yet. When something comes up on the way, the chunks before
 * are taken back in the same manner, so that a file is applied as a whole or not at all.
 *
 * @param lines how many lines the file has, without the header
 * @param errors the first of what is wrong
 * @param chunks how many chunks there are to apply
 * @param applied how many of them are applied
 */
public record Import(
        UUID id,
        ImportKind kind,
        PersonId by,
        ImportStatus status,
        long lines,
        List<LineError> errors,
        int chunks,
        int applied,
        Instant at) {

    public static final int LINES_IN_A_CHUNK = 200;

    public Import {
        errors = List.copyOf(errors);
    }

    /** A file that was only looked at, or that has a wrong line. */
    public static Import looked(
            UUID id, ImportKind kind, PersonId by, long lines, Findings findings, Instant at) {
        var status = findings.count() == 0 ? ImportStatus.CHECKED : ImportStatus.REFUSED;
        return new Import(id, kind, by, status, lines, findings.first(), 0, 0, at);
    }

    /** A file whose lines are all good and are to be applied. */
    public static Import begun(
            UUID id, ImportKind kind, PersonId by, long lines, int chunks, Instant at) {
        var status = chunks == 0 ? ImportStatus.DONE : ImportStatus.APPLYING;
        return new Import(id, kind, by, status, lines, List.of(), chunks, 0, at);
    }

    /** How many lines are applied. */
    public long appliedLines() {
        return Math.min((long) applied * LINES_IN_A_CHUNK, lines);
    }

    /** One more chunk is applied. */
    public Import advance() {
        var now = applied + 1 == chunks ? ImportStatus.DONE : ImportStatus.APPLYING;
        return new Import(id, kind, by, now, lines, errors, chunks, applied + 1, at);
    }

    /** A line cannot be applied any more, so all of them are not to be. */
    public Import giveUp(LineError cameUp) {
        var now = applied == 0 ? ImportStatus.REFUSED : ImportStatus.UNDOING;
        return new Import(id, kind, by, now, lines, List.of(cameUp), chunks, applied, at);
    }

    /** The last of the chunks that were applied is taken back. */
    public Import takeBack() {
        var now = applied == 1 ? ImportStatus.REFUSED : ImportStatus.UNDOING;
        return new Import(id, kind, by, now, lines, errors, chunks, applied - 1, at);
    }

    /** Whether nothing more is to be done with its lines. */
    public boolean over() {
        return switch (status) {
            case APPLYING, UNDOING -> false;
            case CHECKED, DONE, REFUSED -> true;
        };
    }
}
