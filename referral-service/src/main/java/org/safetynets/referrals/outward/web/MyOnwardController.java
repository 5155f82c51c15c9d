package org.safetynets.referrals.outward.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.outward.application.ReferringOnward;
import org.safetynets.referrals.outward.domain.OutwardId;
import org.safetynets.referrals.outward.domain.OutwardResult;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.OutwardResult.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a partner is referred onward; they alone send it, and take it back when they like. */
@RestController
@RequestMapping("/api/referrals/my-onward")
@AllowSignedIn
class MyOnwardController {

    private final ReferringOnward onward;

    MyOnwardController(ReferringOnward onward) {
        this.onward = onward;
    }

    /** What was suggested to me and what I sent, the newest first. */
    @GetMapping
    Page<OutwardResponse> mine(PageRequest page, Caller caller) {
        var some = onward.mine(caller.personId(), page.offset(), page.size());
        return Page.of(some.items(), page, some.total()).map(OutwardResponse::of);
    }

    /** Asks a counselor or an organization, under my pseudonym and in my words. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OutwardResponse send(@RequestBody @Valid SendRequest body, Caller caller) {
        var to = body.to().chosen();
        return done(onward.send(caller.personId(), caller.pseudonym(), to, body.words().strip()));
    }

    /** Sends what was suggested: that is my consent to its being shown. */
    @PostMapping("/{outwardId}/send")
    OutwardResponse sendIt(
            @PathVariable UUID outwardId, @RequestBody @Valid WordsRequest body, Caller caller) {
        var id = new OutwardId(outwardId);
        var words = body.words().strip();
        return done(onward.sendIt(caller.personId(), id, caller.pseudonym(), words));
    }

    /** We met: the loop is closed. */
    @PostMapping("/{outwardId}/met")
    OutwardResponse met(@PathVariable UUID outwardId, Caller caller) {
        return done(onward.met(caller.personId(), new OutwardId(outwardId)));
    }

    /** Takes it back: its recipient sees it no more. */
    @DeleteMapping("/{outwardId}")
    OutwardResponse withdraw(@PathVariable UUID outwardId, Caller caller) {
        return done(onward.withdraw(caller.personId(), new OutwardId(outwardId)));
    }

    private static OutwardResponse done(Optional<OutwardResult> result) {
        return done(result.orElseThrow(NotFoundException::new));
    }

    private static OutwardResponse done(OutwardResult result) {
        return switch (result) {
            case Done(var outward) -> OutwardResponse.of(outward);
            case Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
