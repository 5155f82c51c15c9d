package org.safetynets.identity.imports.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportStatus;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.LineError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the lines of an import, chunk by chunk, or takes them back. */
@Service
public class ApplyingImports {

    private final List<Intake> intakes;
    private final Imports imports;

    ApplyingImports(List<Intake> intakes, Imports imports) {
        this.intakes = List.copyOf(intakes);
        this.imports = imports;
    }

    /**
     * Applies the next chunk, or takes the last one back, and notes that it is, in one transaction:
     * a line is applied once whatever breaks, and whoever else works on the same chunk meanwhile.
     *
     * @return whether there is more to do
     * @throws CameUpException when a line cannot be applied any more; nothing of its chunk is
     */
    @Transactional
    public boolean goOn(UUID id) {
        var found = imports.find(id).filter(it -> !it.over());
        if (found.isEmpty()) {
            return false;
        }
        var now = found.get();
        var after =
                switch (now.status()) {
                    case APPLYING -> apply(now);
                    case UNDOING -> takeBack(now);
                    case CHECKED, DONE, REFUSED -> now;
                };
        return keep(now, after);
    }

    /** From now on, what was applied before the line is taken back. */
    @Transactional
    public void giveUp(UUID id, LineError cameUp) {
        imports.find(id)
                .filter(it -> it.status() == ImportStatus.APPLYING)
                .ifPresent(it -> keep(it, it.giveUp(cameUp)));
    }

    private boolean keep(Import now, Import after) {
        imports.replace(now, after);
        if (after.over()) {
            imports.removeChunks(after.id());
        }
        return !after.over();
    }

    private Import apply(Import it) {
        var intake = intake(it);
        var made = new ArrayList<UUID>();
        for (var row : imports.chunk(it.id(), it.applied())) {
            made.add(intake.apply(row, it.by()).orElseThrow(() -> new CameUpException(row.line())));
        }
        imports.applied(it.id(), it.applied(), made);
        return it.advance();
    }

    private Import takeBack(Import it) {
        var intake = intake(it);
        imports.made(it.id(), it.applied() - 1).forEach(made -> intake.takeBack(made, it.by()));
        return it.takeBack();
    }

    private Intake intake(Import it) {
        return intakes.stream().filter(one -> one.kind() == it.kind()).findFirst().orElseThrow();
    }
}
