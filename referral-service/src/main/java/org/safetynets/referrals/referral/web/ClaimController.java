package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.referral.application.Claiming;
import org.safetynets.referrals.referral.domain.ClaimResult.Claimed;
import org.safetynets.referrals.referral.domain.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a partner brings the code they were handed. */
@RestController
class ClaimController {

    private final Claiming claiming;
    private final MyReferralResponses responses;

    ClaimController(Claiming claiming, MyReferralResponses responses) {
        this.claiming = claiming;
        this.responses = responses;
    }

    /** Makes the referral mine. That is also my signature under what the dial discloses. */
    @PostMapping("/api/referrals/claims")
    @AllowSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MyReferralResponse> claim(@RequestBody @Valid ClaimRequest body, Caller caller) {
        return switch (claiming.claim(body.command(caller))) {
            case Claimed it -> {
                var mine = responses.of(it.referral());
                var at = URI.create("/api/referrals/mine/" + mine.referralId());
                yield ResponseEntity.created(at).body(mine);
            }
            case Refused it -> throw new RefusedException(it.reason());
        };
    }
}
