package org.safetynets.identity.imports.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.kernel.PersonId;

/** What one kind of file consists of, and what becomes of its lines. */
interface Intake {

    ImportKind kind();

    /** Whether such files are taken now. */
    default boolean open() {
        return true;
    }

    /** All columns the header must have, in any order. */
    List<String> columns();

    /** Looks at the lines of one file, in order; it remembers those before. */
    Check check();

    /** The lines of a good file, with what they refer to by name noted by its id. */
    List<Row> settle(List<Row> rows);

    /**
     * Looks at all lines once more, in the transaction by which the import begins, and keeps for
     * them what somebody else could take before they are applied.
     */
    void claim(List<Row> rows, Findings findings);

    /**
     * Applies a line in the present transaction.
     *
     * @return id of what it became; empty when something came up since the import began
     */
    Optional<UUID> apply(Row row, PersonId by);

    /** Takes back what a line became, in the present transaction. */
    void takeBack(UUID made, PersonId by);

    /** Finds what is wrong with a line whose cells are in order as such. */
    @FunctionalInterface
    interface Check {
        void look(Row row, Findings findings);
    }
}
