package org.safetynets.identity.imports.application;

import java.util.List;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.ImportStatus;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an import whose lines are stored, unless they do not all fit in at this very moment. */
@Service
class BeginningImports {

    private final Imports imports;
    private final AuditTrail trail;

    BeginningImports(Imports imports, AuditTrail trail) {
        this.imports = imports;
        this.trail = trail;
    }

    /** Whether it fits in, what it needs is kept for it, and that it began is one transaction. */
    @Transactional
    public Import begin(Import wanted, Intake intake, List<Row> rows) {
        var findings = new Findings();
        intake.claim(rows, findings);
        var begun =
                findings.count() == 0
                        ? wanted
                        : Import.looked(
                                wanted.id(),
                                wanted.kind(),
                                wanted.by(),
                                wanted.lines(),
                                findings,
                                wanted.at());
        imports.add(begun);
        if (begun.status() == ImportStatus.APPLYING) {
            note(begun);
        }
        return begun;
    }

    private void note(Import begun) {
        trail.note(
                AuditEntry.by(begun.by(), "import.begun")
                        .on("import", begun.id())
                        .because(begun.kind() == ImportKind.PEOPLE ? "people" : "organizations"));
    }
}
