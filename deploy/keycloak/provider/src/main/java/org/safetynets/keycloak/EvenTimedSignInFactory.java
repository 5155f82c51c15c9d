package org.safetynets.keycloak;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Takes the place of Keycloak's own under the same id, so that flows need not name it. */
public final class EvenTimedSignInFactory extends UsernamePasswordFormFactory {

    /** Of two factories with one id Keycloak takes the one of the higher order; its own has 0. */
    static final int BEFORE_KEYCLOAKS_OWN = 1;

    @Override
    public Authenticator create(KeycloakSession session) {
        return new EvenTimedSignIn(session, Doors.ours());
    }

    /** What is wrong with their settings is heard at the start, not by who signs in first. */
    @Override
    public void postInit(KeycloakSessionFactory factory) {
        super.postInit(factory);
        Doors.ours();
    }

    @Override
    public int order() {
        return BEFORE_KEYCLOAKS_OWN;
    }
}
