package org.safetynets.training.flag.web;

import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.flag.application.RaisingFlags;
import org.safetynets.training.supervision.domain.Supervisions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A facilitator says that something new came to light in their own life. */
@RestController
@RequestMapping("/api/training/my/support/new-discovery")
@AllowSignedIn
class NewDiscoveryController {

    private final RaisingFlags raising;
    private final Supervisions supervisions;

    NewDiscoveryController(RaisingFlags raising, Supervisions supervisions) {
        this.raising = raising;
        this.supervisions = supervisions;
    }

    /** Asks each of their supervisors for a talk, and a pause to be offered; 404 without one. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(Caller caller) {
        var mine = supervisions.everywhereOf(caller.personId());
        if (mine.isEmpty()) {
            throw new NotFoundException();
        }
        mine.forEach(it -> raising.newDiscovery(it.organization(), caller.personId()));
    }
}
