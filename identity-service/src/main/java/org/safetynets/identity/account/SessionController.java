package org.safetynets.identity.account;

import java.util.Comparator;
import java.util.List;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in oneself, and signing out of there. */
@RestController
@RequestMapping("/api/identity/me/sessions")
@AllowSignedIn
class SessionController {

    private final KeycloakAccounts accounts;
    private final SignInBrowsers browsers;
    private final EndingSessions ending;

    SessionController(KeycloakAccounts accounts, SignInBrowsers browsers, EndingSessions ending) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.ending = ending;
    }

    /** The one used last comes first. */
    @GetMapping
    List<OwnSession> list(Caller caller) {
        var current = CurrentSession.id();
        var known = browsers.of(caller.personId());
        return accounts.sessions(caller.personId()).stream()
                .map(it -> it.toOwn(current, known))
                .sorted(Comparator.comparing(OwnSession::lastUsedAt).reversed())
                .toList();
    }

    @DeleteMapping("/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String sessionId, Caller caller) {
        if (!ending.end(caller, sessionId)) {
            throw new NotFoundException();
        }
    }

    /** Ends all but the one the request comes from. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Caller caller) {
        ending.endOthers(caller, CurrentSession.id());
    }
}
