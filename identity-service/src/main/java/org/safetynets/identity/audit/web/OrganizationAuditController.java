package org.safetynets.identity.audit.web;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done and read in one organization. */
@RestController
class OrganizationAuditController {

    private final Entries entries;
    private final AuditSearch searching;
    private final AuditList list;
    private final AuditTrail trail;

    OrganizationAuditController(
            Entries entries, AuditSearch searching, AuditList list, AuditTrail trail) {
        this.entries = entries;
        this.searching = searching;
        this.list = list;
        this.trail = trail;
    }

    /** The newest first. Reading it leaves an entry in it. */
    @GetMapping("/api/identity/organizations/{organizationId}/audit")
    @AllowRoles({Role.COORDINATOR, Role.SAFETY_LEAD})
    Page<AuditResponse> list(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = AuditSearch.CODE)
                    String action,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID about,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var chain = ChainId.of(organization);
        var search = searching.search(from, to, action, actor, about);
        var found = entries.find(chain, search, page.offset(), page.size());
        var answer = Page.of(list.of(found), page, entries.count(chain, search));
        var read = AuditEntry.by(caller, "audit.read").in(organization).on("audit", organization);
        trail.note(about == null ? read : read.about(new PersonId(about)));
        return answer;
    }
}
