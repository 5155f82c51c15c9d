package org.safetynets.referrals.referral.web;

import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.referral.application.MyReferrals;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a partner consented to, and what was read under it. */
@RestController
@RequestMapping("/api/referrals/mine/{referralId}")
@AllowSignedIn
class PaperTrailController {

    private final MyReferrals mine;

    PaperTrailController(MyReferrals mine) {
        this.mine = mine;
    }

    /** Every consent I gave, the newest first. */
    @GetMapping("/consents")
    Page<ConsentResponse> consents(@PathVariable UUID referralId, PageRequest page, Caller caller) {
        var id = own(caller, referralId);
        var some = mine.consents(caller.personId(), id, page.offset(), page.size());
        return Page.of(some.items(), page, some.total()).map(ConsentResponse::of);
    }

    /** Every time the counselor was shown more than "received", the newest first. */
    @GetMapping("/receipts")
    Page<ReceiptResponse> receipts(@PathVariable UUID referralId, PageRequest page, Caller caller) {
        var id = own(caller, referralId);
        var some = mine.receipts(caller.personId(), id, page.offset(), page.size());
        return Page.of(some.items(), page, some.total()).map(ReceiptResponse::of);
    }

    private ReferralId own(Caller caller, UUID referralId) {
        return mine.one(caller.personId(), new ReferralId(referralId))
                .orElseThrow(NotFoundException::new)
                .id();
    }
}
