package org.safetynets.keycloak;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * The page for name and password, which takes as long to refuse a locked or disabled account as a
 * wrong password. Keycloak does the same for names it does not know; without it for these, the time
 * of an answer tells a stranger that the account exists and that somebody has been guessing.
 *
 * <p>An address that has no tries left is told so, whatever it sent: silence would protect nobody,
 * since it depends on no account, and would tell others there that their right password is wrong.
 * It waits as long, so that knocking on costs time. Who comes with a passkey does not come by here.
 */
final class EvenTimedSignIn extends UsernamePasswordForm {
    private final Doors doors;

    EvenTimedSignIn(KeycloakSession session, Doors doors) {
        super(session);
        this.doors = doors;
    }

    /** Whoever is asked once more is one account, which locks by itself. */
    @Override
    protected boolean validateForm(
            AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        if (isUserAlreadySetBeforeUsernamePasswordAuth(context)) {
            return super.validateForm(context, form);
        }
        if (!doors.open(context.getSession(), context.getEvent())) {
            refuse(context);
            return false;
        }
        boolean right = super.validateForm(context, form);
        if (right) {
            doors.giveBack(context.getSession(), context.getEvent());
        }
        return right;
    }

    /** No failure, which would count for the account that was tried before, and lock that. */
    private void refuse(AuthenticationFlowContext context) {
        AuthenticatorUtils.dummyHash(context);
        context.getEvent().error(Errors.USER_NOT_FOUND);
        context.forceChallenge(challenge(context, LimitedSignUp.TOO_MANY_TRIES));
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
