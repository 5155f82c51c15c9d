package org.safetynets.referrals.sandbox.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.web.PracticeDesk;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.sandbox.application.KeepingSandbox;
import org.safetynets.referrals.sandbox.application.Playing;
import org.safetynets.referrals.sandbox.domain.SceneNotPossible;
import org.safetynets.referrals.sandbox.web.SandboxResponse.MadeUpReferral;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a practice's members try their systems out, with nobody real at the other end. */
@RestController
@RequestMapping("/api/referrals/practices/{practiceId}/sandbox")
@AllowSignedIn
class SandboxController {

    private final PracticeDesk desk;
    private final KeepingSandbox keeping;
    private final Playing playing;

    SandboxController(PracticeDesk desk, KeepingSandbox keeping, Playing playing) {
        this.desk = desk;
        this.keeping = keeping;
        this.playing = playing;
    }

    @GetMapping
    SandboxResponse sandbox(@PathVariable UUID practiceId, Caller caller) {
        return response(desk.forMember(practiceId, caller).id());
    }

    /** Begins it anew: what was there is gone, and each scene has one made-up referral. */
    @PutMapping
    SandboxResponse begin(@PathVariable UUID practiceId, Caller caller) {
        var practice = desk.forMember(practiceId, caller).id();
        keeping.begin(practice);
        return response(practice);
    }

    /** Plays the partner and the organization, until the referral stands where it shall. */
    @PostMapping("/referrals/{referralId}/play")
    MadeUpReferral play(
            @PathVariable UUID practiceId,
            @PathVariable UUID referralId,
            @RequestBody @Valid PlayRequest body,
            Caller caller) {
        var practice = desk.forMember(practiceId, caller).id();
        var played =
                playing.play(practice, new ReferralId(referralId), body.scene())
                        .orElseThrow(NotFoundException::new);
        if (!played.there()) {
            throw new RefusedException(new SceneNotPossible());
        }
        return MadeUpReferral.of(played.loop());
    }

    private SandboxResponse response(PracticeId practice) {
        return SandboxResponse.of(practice, keeping.referrals(practice));
    }
}
