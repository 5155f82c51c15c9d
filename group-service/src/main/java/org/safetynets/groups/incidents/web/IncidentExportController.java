package org.safetynets.groups.incidents.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.WireEnums;
import org.safetynets.groups.incidents.application.IncidentAccess;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.CsvTable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a safety lead takes along: facts without anybody's words or name. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/incidents")
@AllowRoles(Role.SAFETY_LEAD)
class IncidentExportController {

    /** A file of more is no file to read; the board pages through the rest. */
    private static final int MOST = 10_000;

    private final Incidents incidents;
    private final AuditTrail trail;

    IncidentExportController(Incidents incidents, AuditTrail trail) {
        this.incidents = incidents;
        this.trail = trail;
    }

    /** One incident in a line. */
    record Line(
            UUID incidentId,
            UUID groupId,
            String type,
            Severity severity,
            IncidentState state,
            Instant reportedAt,
            Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            boolean acknowledgedInTime,
            int calls,
            int stepsDone,
            int debriefsOwed,
            @Nullable Instant closedAt) {

        static Line of(Incident it) {
            var acknowledged = it.handling().acknowledged();
            var closing = it.handling().closing();
            var at = acknowledged == null ? null : acknowledged.at();
            return new Line(
                    it.id().value(),
                    it.groupId().value(),
                    it.type(),
                    it.severity(),
                    it.state(),
                    it.report().at(),
                    it.alarm().acknowledgeBy(),
                    at,
                    at != null && !at.isAfter(it.alarm().acknowledgeBy()),
                    it.alarm().calls().size(),
                    it.handling().ticks().size(),
                    it.owing().size(),
                    closing == null ? null : closing.at());
        }
    }

    @GetMapping("/export")
    List<Line> json(@PathVariable UUID organizationId, Caller caller) {
        return lines(organizationId, caller);
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID organizationId, Caller caller) {
        var table =
                CsvTable.of(
                        "incident",
                        "group",
                        "type",
                        "severity",
                        "state",
                        "reported at",
                        "acknowledge by",
                        "acknowledged at",
                        "acknowledged in time",
                        "calls",
                        "steps done",
                        "debriefs owed",
                        "closed at");
        for (var it : lines(organizationId, caller)) {
            table.row(
                    it.incidentId(),
                    it.groupId(),
                    it.type(),
                    it.severity(),
                    WireEnums.wire(it.state()),
                    it.reportedAt(),
                    it.acknowledgeBy(),
                    it.acknowledgedAt(),
                    it.acknowledgedInTime() ? "yes" : "no",
                    it.calls(),
                    it.stepsDone(),
                    it.debriefsOwed(),
                    it.closedAt());
        }
        return table.download("incidents.csv");
    }

    private List<Line> lines(UUID organizationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var filter = IncidentAccess.filter(caller, organization, null, null);
        var lines = incidents.page(organization, filter, 0, MOST).stream().map(Line::of).toList();
        trail.note(
                AuditEntry.by(caller, "incidents.exported")
                        .in(organization)
                        .on("organization", organizationId));
        return lines;
    }
}
