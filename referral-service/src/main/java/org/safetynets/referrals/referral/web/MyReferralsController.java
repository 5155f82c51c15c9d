package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.referral.application.HoldingTheDial;
import org.safetynets.referrals.referral.application.MyReferrals;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Refused;
import org.safetynets.referrals.referral.domain.TurnResult.Turned;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The partner's side. Turning the dial and withdrawing ask for no entity tag: they must never fail
 * because something else changed meanwhile.
 */
@RestController
@RequestMapping("/api/referrals/mine")
@AllowSignedIn
class MyReferralsController {

    private final MyReferrals mine;
    private final HoldingTheDial holding;
    private final MyReferralResponses responses;

    MyReferralsController(MyReferrals mine, HoldingTheDial holding, MyReferralResponses responses) {
        this.mine = mine;
        this.holding = holding;
        this.responses = responses;
    }

    /** What I have claimed, the newest first. */
    @GetMapping
    Page<MyReferralResponse> mine(PageRequest page, Caller caller) {
        var some = mine.all(caller.personId(), page.offset(), page.size());
        return Page.of(some.items(), page, some.total()).map(responses::of);
    }

    @GetMapping("/{referralId}")
    MyReferralResponse one(@PathVariable UUID referralId, Caller caller) {
        return mine.one(caller.personId(), new ReferralId(referralId))
                .map(responses::of)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Turns the dial, for 90 days from now; it holds for the counselor's very next read. To D4 with
     * the summary that was previewed, which is thereby signed for.
     */
    @PutMapping("/{referralId}/dial")
    MyReferralResponse turn(
            @PathVariable UUID referralId,
            @RequestBody @Valid TurnDialRequest body,
            Caller caller) {
        var id = new ReferralId(referralId);
        var result =
                holding.turn(caller.personId(), id, body.position(), body.summary())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case Turned it -> responses.of(it.referral());
            case Refused it -> throw new RefusedException(it.reason());
        };
    }

    /** Withdraws: the counselor reads "received" again and learns nothing of it. */
    @DeleteMapping("/{referralId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID referralId, Caller caller) {
        if (!holding.withdraw(caller.personId(), new ReferralId(referralId))) {
            throw new NotFoundException();
        }
    }
}
