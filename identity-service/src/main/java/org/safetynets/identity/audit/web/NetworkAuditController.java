package org.safetynets.identity.audit.web;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.application.VerifyingChains;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done and read in the whole network, and whether all of it is still there. */
@RestController
@RequestMapping("/api/identity/audit")
@AllowNetworkAdmin
class NetworkAuditController {

    private final Entries entries;
    private final AuditSearch searching;
    private final AuditList list;
    private final VerifyingChains verifying;
    private final AuditTrail trail;

    NetworkAuditController(
            Entries entries,
            AuditSearch searching,
            AuditList list,
            VerifyingChains verifying,
            AuditTrail trail) {
        this.entries = entries;
        this.searching = searching;
        this.list = list;
        this.verifying = verifying;
        this.trail = trail;
    }

    /** The newest first, of all chains. Reading it leaves an entry. */
    @GetMapping
    Page<AuditResponse> list(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = AuditSearch.CODE)
                    String action,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID about,
            PageRequest page,
            Caller caller) {
        var search = searching.search(from, to, action, actor, about);
        var found = entries.findEverywhere(search, page.offset(), page.size());
        var answer = Page.of(list.of(found), page, entries.countEverywhere(search));
        var read = AuditEntry.by(caller, "audit.read").on("audit", "network");
        trail.note(about == null ? read : read.about(new PersonId(about)));
        return answer;
    }

    /** Walks every chain from its first entry to its head. */
    @PostMapping("/verify")
    VerificationResponse verify(Caller caller) {
        var result = verifying.verify();
        var outcome = result.firstBroken().isEmpty() ? "intact" : "broken";
        trail.note(AuditEntry.by(caller, "audit.verified").on("audit", "network").because(outcome));
        return VerificationResponse.of(result);
    }
}
