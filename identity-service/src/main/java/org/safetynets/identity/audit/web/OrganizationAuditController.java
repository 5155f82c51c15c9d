package org.safetynets.identity.audit.web;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.CsvTable;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done and read in one organization. */
@RestController
class OrganizationAuditController {

    private static final int MOST_IN_A_FILE = 10_000;

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

    /** The same as a file, at most so many entries that a spreadsheet stays handy. */
    @GetMapping("/api/identity/organizations/{organizationId}/audit.csv")
    @AllowRoles({Role.COORDINATOR, Role.SAFETY_LEAD})
    ResponseEntity<byte[]> file(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var chain = ChainId.of(organization);
        var search = searching.search(from, to, null, null, null);
        if (entries.count(chain, search) > MOST_IN_A_FILE) {
            throw new InvalidRequestException(
                    "from", "leaves more than %d entries".formatted(MOST_IN_A_FILE));
        }
        var found = list.of(entries.find(chain, search, 0, MOST_IN_A_FILE));
        trail.note(
                AuditEntry.by(caller, "audit.read")
                        .in(organization)
                        .on("audit", organization)
                        .because("file"));
        return table(found).download("audit.csv");
    }

    private static CsvTable table(List<AuditResponse> entries) {
        var table =
                CsvTable.of(
                        "position", "at", "service", "by", "action", "on", "id", "about", "reason");
        entries.forEach(
                it ->
                        table.row(
                                it.position(),
                                it.at(),
                                it.service(),
                                it.actor().pseudonym(),
                                it.action(),
                                it.subjectType(),
                                it.subjectId(),
                                it.about(),
                                it.reason()));
        return table;
    }
}
