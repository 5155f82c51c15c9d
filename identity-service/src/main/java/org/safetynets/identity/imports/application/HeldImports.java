package org.safetynets.identity.imports.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.stereotype.Component;

/**
 * The files somebody handed in. Lines that wait name addresses of people who have no account yet,
 * and are gone once applied.
 */
@Component
class HeldImports implements PersonalData {

    private final Imports imports;

    HeldImports(Imports imports) {
        this.imports = imports;
    }

    /** A file handed in; what stood in it is not the person's own. */
    record ImportItem(Instant at, ImportKind kind, long lines) {

        static ImportItem of(Import it) {
            return new ImportItem(it.at(), it.kind(), it.lines());
        }
    }

    @Override
    public String section() {
        return "imports";
    }

    @Override
    public Set<String> collections() {
        return Set.of("imports", "importChunks");
    }

    @Override
    public List<ImportItem> about(PersonId person) {
        return imports.by(person).stream().map(ImportItem::of).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(imports.removeFinished(person));
    }
}
