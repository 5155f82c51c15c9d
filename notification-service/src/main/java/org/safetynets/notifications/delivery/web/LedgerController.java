package org.safetynets.notifications.delivery.web;

import org.safetynets.notifications.delivery.application.ReadingTheLedger;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of every message to me. */
@RestController
@AllowSignedIn
class LedgerController {

    private final ReadingTheLedger ledger;

    LedgerController(ReadingTheLedger ledger) {
        this.ledger = ledger;
    }

    /** Each message that was sent to me, is held or was not sent, and why; the latest first. */
    @GetMapping("/api/notifications/ledger")
    Page<LedgerEntry> list(Caller caller, PageRequest page) {
        var person = caller.personId();
        return Page.of(
                        ledger.latest(person, page.offset(), page.size()),
                        page,
                        ledger.count(person))
                .map(LedgerEntry::of);
    }
}
