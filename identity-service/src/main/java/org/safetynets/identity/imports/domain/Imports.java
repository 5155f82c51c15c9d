package org.safetynets.identity.imports.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** Every import, and the lines still to be applied. */
public interface Imports {

    void add(Import it);

    /** Stores an import that has become another since it was found. */
    void replace(Import found, Import by);

    Optional<Import> find(UUID id);

    /** Those with lines to apply or to take back, the oldest first. */
    List<UUID> unfinished();

    /** Those a person handed in. */
    List<Import> by(PersonId person);

    /** Removes those of a person that have nothing left to apply, and says how many. */
    long removeFinished(PersonId person);

    void addChunk(UUID id, int number, List<Row> rows);

    List<Row> chunk(UUID id, int number);

    /** What became of the chunk's lines, in the place of the lines. */
    void applied(UUID id, int number, List<UUID> made);

    /** What the chunk's lines became. */
    List<UUID> made(UUID id, int number);

    void removeChunks(UUID id);
}
