package org.safetynets.identity.imports.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Takes a file in: looks at every line, and keeps them to be applied when all are good. */
@Service
public class TakingFiles {

    private final List<Intake> intakes;
    private final Imports imports;
    private final BeginningImports beginning;
    private final Clock clock;

    TakingFiles(List<Intake> intakes, Imports imports, BeginningImports beginning, Clock clock) {
        this.intakes = List.copyOf(intakes);
        this.imports = imports;
        this.beginning = beginning;
        this.clock = clock;
    }

    /**
     * Empty when files of this kind are not taken.
     *
     * @throws IOException when the body breaks off or goes over the limit
     */
    public Optional<Import> take(ImportKind kind, boolean dryRun, InputStream body, PersonId by)
            throws IOException {
        var intake = intakes.stream().filter(it -> it.kind() == kind && it.open()).findFirst();
        if (intake.isEmpty()) {
            return Optional.empty();
        }
        var findings = new Findings();
        var file = new CsvFile(intake.get().columns(), findings);
        var check = intake.get().check();
        var rows = new ArrayList<Row>();
        file.read(
                body,
                row -> {
                    check.look(row, findings);
                    rows.add(row);
                });
        var id = Ids.next();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (dryRun || findings.count() > 0) {
            var looked = Import.looked(id, kind, by, file.lines(), findings, at);
            imports.add(looked);
            return Optional.of(looked);
        }
        var settled = intake.get().settle(rows);
        var wanted = Import.begun(id, kind, by, file.lines(), keep(id, settled), at);
        var begun = beginning.begin(wanted, intake.get(), settled);
        if (begun.over()) {
            imports.removeChunks(id);
        }
        return Optional.of(begun);
    }

    /** Before the import itself: of lines without an import nothing comes, and they go by time. */
    private int keep(UUID id, List<Row> rows) {
        var chunk = 0;
        for (var from = 0; from < rows.size(); from += Import.LINES_IN_A_CHUNK) {
            var to = Math.min(from + Import.LINES_IN_A_CHUNK, rows.size());
            imports.addChunk(id, chunk++, rows.subList(from, to));
        }
        return chunk;
    }
}
