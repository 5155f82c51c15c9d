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

/** Applies the lines of an import, chunk by chunk. */
@Service
public class ApplyingImports {

    private final List<Intake> intakes;
    private final Imports imports;

    ApplyingImports(List<Intake> intakes, Imports imports) {
        this.intakes = List.copyOf(intakes);
        this.imports = imports;
    }

    /**
     * Applies the next chunk and notes that it is, in one transaction: a line is applied once
     * whatever breaks, and whoever else applies the same chunk meanwhile.
     *
     * @return whether there is more to apply
     */
    @Transactional
    public boolean applyNext(UUID id) {
        var found = imports.find(id).filter(it -> it.status() == ImportStatus.APPLYING);
        if (found.isEmpty()) {
            return false;
        }
        var after = found.get().advance(apply(found.get()));
        imports.advance(after);
        if (after.status() == ImportStatus.DONE) {
            imports.removeChunks(id);
        }
        return after.status() == ImportStatus.APPLYING;
    }

    private List<LineError> apply(Import it) {
        var intake = intakes.stream().filter(one -> one.kind() == it.kind()).findFirst();
        var cameUp = new ArrayList<LineError>();
        for (var row : imports.chunk(it.id(), it.applied())) {
            intake.orElseThrow()
                    .apply(row, it.by())
                    .ifPresent(message -> cameUp.add(new LineError(row.line(), null, message)));
        }
        return cameUp;
    }
}
