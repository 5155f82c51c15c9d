package org.safetynets.referrals.contact.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.contact.application.ContactWishes;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether and when a partner is asked about a referral they claimed. */
@RestController
@RequestMapping("/api/referrals/mine/{referralId}/contact")
@AllowSignedIn
class ContactController {

    private final ContactWishes wishes;

    ContactController(ContactWishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping
    ContactResponse contact(@PathVariable UUID referralId, Caller caller) {
        return wishes.of(caller.personId(), new ReferralId(referralId))
                .map(ContactResponse::of)
                .orElseThrow(NotFoundException::new);
    }

    /** Holds from this moment; no entity tag, since it must never fail. */
    @PutMapping
    ContactResponse prohibit(
            @PathVariable UUID referralId, @RequestBody @Valid ContactRequest body, Caller caller) {
        return wishes.prohibit(caller.personId(), new ReferralId(referralId), body.doNotContact())
                .map(ContactResponse::of)
                .orElseThrow(NotFoundException::new);
    }
}
