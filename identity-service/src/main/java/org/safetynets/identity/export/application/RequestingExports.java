package org.safetynets.identity.export.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.identity.export.domain.Exports;
import org.safetynets.platform.Ids;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for an export; while one is being gathered, asking again is asking for it. */
@Service
public class RequestingExports {

    private final Exports exports;
    private final AuditTrail audit;
    private final Clock clock;

    RequestingExports(Exports exports, AuditTrail audit, Clock clock) {
        this.exports = exports;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Export request(PersonId person) {
        return exports.gathering(person).orElseGet(() -> begin(person));
    }

    private Export begin(PersonId person) {
        var export = Export.request(new ExportId(Ids.next()), person, now());
        exports.add(export);
        audit.note(
                AuditEntry.by(person, "export.requested")
                        .on("export", export.id().value())
                        .about(person));
        return export;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
