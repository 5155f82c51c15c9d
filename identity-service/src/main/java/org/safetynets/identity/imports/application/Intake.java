package org.safetynets.identity.imports.application;

import java.util.List;
import java.util.Optional;
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

    /** Applies a line in the present transaction; says what came up since it was checked. */
    Optional<String> apply(Row row, PersonId by);

    /** Finds what is wrong with a line whose cells are in order as such. */
    @FunctionalInterface
    interface Check {
        void look(Row row, Findings findings);
    }
}
