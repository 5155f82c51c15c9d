package org.safetynets.groups.incidents.web;

import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.platform.audit.AuditEntry;

/** What is noted of handling an incident. */
final class IncidentNotes {

    private IncidentNotes() {}

    /**
     * That it was done to this one. Of one that goes round somebody it stands in the network's
     * chain alone, since those who read their organization's may be whom it is about.
     */
    static AuditEntry of(Incident it, AuditEntry done) {
        var entry = done.on("incident", it.id().value());
        return it.concern().goesRound() ? entry : entry.in(it.organizationId());
    }
}
