package org.safetynets.identity.account;

import java.util.List;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one signs in with; it is set up, changed and removed on Keycloak's own pages. */
@RestController
@RequestMapping("/api/identity/me/credentials")
@AllowSignedIn
class CredentialController {

    private final KeycloakAccounts accounts;

    CredentialController(KeycloakAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    List<OwnCredential> list(Caller caller) {
        return accounts.credentials(caller.personId()).stream()
                .flatMap(it -> it.toOwn().stream())
                .toList();
    }
}
