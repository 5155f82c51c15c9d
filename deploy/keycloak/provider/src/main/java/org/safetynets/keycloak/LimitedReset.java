package org.safetynets.keycloak;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialChooseUser;

/**
 * Asking for a new password, for as long as {@link Doors} are open; then it goes on as for a name
 * that nobody has, and no mail is sent. Takes the place of Keycloak's own under the same id.
 */
public final class LimitedReset extends ResetCredentialChooseUser {

    @Override
    public void action(AuthenticationFlowContext context) {
        if (Doors.ours().open(context.getSession(), context.getEvent())) {
            super.action(context);
            return;
        }
        context.clearUser();
        context.success();
    }

    @Override
    public int order() {
        return EvenTimedSignInFactory.BEFORE_KEYCLOAKS_OWN;
    }
}
