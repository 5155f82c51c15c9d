package org.safetynets.groups.screening;

import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking back the consent to conflict matching. */
@RestController
class ConflictController {

    private final ConflictMatching matching;

    ConflictController(ConflictMatching matching) {
        this.matching = matching;
    }

    @DeleteMapping("/api/groups/mine/conflict-matching")
    @AllowSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller) {
        matching.withdraw(caller.personId());
    }
}
