package org.safetynets.identity.account;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Signs a person out of places they name, and of no one else's. */
@Component
class EndingSessions {

    private final KeycloakAccounts accounts;
    private final AuditTrail audit;

    EndingSessions(KeycloakAccounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** False when the person has no such session. */
    boolean end(Caller caller, String session) {
        var own = sessions(caller).stream().filter(session::equals).findFirst();
        own.ifPresent(it -> end(caller, List.of(it)));
        return own.isPresent();
    }

    /** All sessions but the one that is kept. */
    void endOthers(Caller caller, Optional<String> kept) {
        end(caller, sessions(caller).stream().filter(it -> !kept.equals(Optional.of(it))).toList());
    }

    private List<String> sessions(Caller caller) {
        return accounts.sessions(caller.personId()).stream()
                .map(KeycloakAccounts.SignedIn::id)
                .toList();
    }

    private void end(Caller caller, List<String> sessions) {
        for (var session : sessions) {
            accounts.end(session);
            audit.note(
                    AuditEntry.by(caller, "session.ended")
                            .on("session", session)
                            .about(caller.personId()));
        }
    }
}
