package org.safetynets.identity.export.application;

import java.util.Optional;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.identity.export.domain.Exports;
import org.safetynets.identity.export.domain.Progress.Ready;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Hands a person their archive, and has it noted. */
@Service
public class FetchingExports {

    private final Exports exports;
    private final Archives archives;
    private final AuditTrail audit;

    FetchingExports(Exports exports, Archives archives, AuditTrail audit) {
        this.exports = exports;
        this.archives = archives;
        this.audit = audit;
    }

    /** Empty when the person has no such export that is ready. */
    public Optional<byte[]> fetch(PersonId person, ExportId id) {
        var archive =
                exports.of(person, id)
                        .filter(it -> it.progress() instanceof Ready)
                        .map(Export::id)
                        .flatMap(it -> archives.get(it, person));
        archive.ifPresent(
                it ->
                        audit.note(
                                AuditEntry.by(person, "export.downloaded")
                                        .on("export", id.value())
                                        .about(person)));
        return archive;
    }
}
