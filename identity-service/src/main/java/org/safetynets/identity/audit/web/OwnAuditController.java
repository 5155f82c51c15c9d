package org.safetynets.identity.audit.web;

import java.util.List;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.identity.audit.domain.References;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done and read about oneself, and by oneself. */
@RestController
class OwnAuditController {

    private final Entries entries;
    private final References references;
    private final AuditList list;

    OwnAuditController(Entries entries, References references, AuditList list) {
        this.entries = entries;
        this.references = references;
        this.list = list;
    }

    /** The newest first. Looking at one's own is nothing to be noted. */
    @GetMapping("/api/identity/me/audit")
    @AllowSignedIn
    Page<AuditResponse> list(PageRequest page, Caller caller) {
        var mine = references.known(caller.personId());
        if (mine.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var found = entries.involving(mine.get(), page.offset(), page.size());
        return Page.of(list.of(found), page, entries.countInvolving(mine.get()));
    }
}
