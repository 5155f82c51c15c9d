package org.safetynets.keycloak;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialChooseUser;
import org.keycloak.events.Errors;

/**
 * Asking for a new password, for as long as {@link Doors} are open; then it says so, whatever name
 * was given, and no mail is sent. Takes the place of Keycloak's own under the same id.
 */
public final class LimitedReset extends ResetCredentialChooseUser {

    @Override
    public void action(AuthenticationFlowContext context) {
        if (Doors.ours().open(context.getSession(), context.getEvent())) {
            super.action(context);
            return;
        }
        context.getEvent().error(Errors.USER_NOT_FOUND);
        // No failure, which would count for the account that was named before, and lock that.
        context.forceChallenge(
                context.form().setError(LimitedSignUp.TOO_MANY_TRIES).createPasswordReset());
    }

    @Override
    public int order() {
        return EvenTimedSignInFactory.BEFORE_KEYCLOAKS_OWN;
    }
}
