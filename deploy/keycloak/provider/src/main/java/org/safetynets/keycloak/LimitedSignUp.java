package org.safetynets.keycloak;

import java.util.List;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.authentication.forms.RegistrationUserCreation;
import org.keycloak.events.Errors;
import org.keycloak.models.utils.FormMessage;

/**
 * Signing up, for as long as {@link Doors} are open. Takes the place of Keycloak's own under the
 * same id, so that flows need not name it.
 */
public final class LimitedSignUp extends RegistrationUserCreation {

    /** In the messages of the theme. */
    static final String TOO_MANY_TRIES = "tooManyTriesMessage";

    @Override
    public void validate(ValidationContext context) {
        if (Doors.ours().open(context.getSession(), context.getEvent())) {
            super.validate(context);
            return;
        }
        context.error(Errors.INVALID_REGISTRATION);
        context.validationError(
                context.getHttpRequest().getDecodedFormParameters(),
                List.of(new FormMessage(null, TOO_MANY_TRIES)));
    }

    @Override
    public int order() {
        return EvenTimedSignInFactory.BEFORE_KEYCLOAKS_OWN;
    }
}
