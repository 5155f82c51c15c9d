package org.safetynets.training.support.web;

import java.time.Clock;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.support.application.ReadingBoard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is due, overdue and uncovered in an organization; no debrief, no flag is on it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/supervision/board")
@AllowRoles({Role.SUPERVISOR, Role.COORDINATOR})
class BoardController {

    private final ReadingBoard board;
    private final AuditTrail trail;
    private final Clock clock;

    BoardController(ReadingBoard board, AuditTrail trail, Clock clock) {
        this.board = board;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    Page<SupportView> board(@PathVariable UUID organizationId, PageRequest page, Caller caller) {
        var organization = new OrganizationId(organizationId);
        trail.note(
                AuditEntry.by(caller, "supervision-board.read")
                        .in(organization)
                        .on("organization", organization));
        var slice = board.of(organization, new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total())
                .map(it -> SupportView.of(organization, it, clock.instant()));
    }
}
