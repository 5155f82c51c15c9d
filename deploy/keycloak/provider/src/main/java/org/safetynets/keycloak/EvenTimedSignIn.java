package org.safetynets.keycloak;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * The page for name and password, which takes as long to refuse a locked or disabled account as a
 * wrong password. Keycloak does the same for names it does not know; without it for these, the time
 * of an answer tells a stranger that the account exists and that somebody has been guessing.
 */
final class EvenTimedSignIn extends UsernamePasswordForm {

    EvenTimedSignIn(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean isDisabledByBruteForce(AuthenticationFlowContext context, UserModel user) {
        boolean locked = super.isDisabledByBruteForce(context, user);
        if (locked) {
            AuthenticatorUtils.dummyHash(context);
        }
        return locked;
    }

    @Override
    public boolean enabledUser(AuthenticationFlowContext context, UserModel user) {
        boolean enabled = super.enabledUser(context, user);
        // A locked one has paid above: Keycloak asks for the lock first.
        if (!enabled && !user.isEnabled()) {
            AuthenticatorUtils.dummyHash(context);
        }
        return enabled;
    }
}
