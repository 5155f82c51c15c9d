package org.safetynets.gateway.signin;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;

/**
 * What somebody goes to Keycloak for.
 *
 * @param parameters what is added to the authorization request
 * @param ofOnePerson whether only the person who is signed in may come back from it
 */
record Errand(Map<String, Object> parameters, boolean ofOnePerson) {

    static final Errand SIGNING_IN = new Errand(Map.of(), false);
    static final Errand SIGNING_UP = new Errand(Map.of("prompt", "create"), false);

    /** A proof that is new: Keycloak asks again whatever has been proven before. */
    static final Errand STEPPING_UP = new Errand(Map.of("acr_values", "2", "max_age", "0"), true);

    private static final Pattern CREDENTIAL = Pattern.compile("[A-Za-z0-9-]{1,64}");

    Errand {
        parameters = Map.copyOf(parameters);
    }

    /** The one a request is about; empty when there is no such errand. */
    static Optional<Errand> of(ServerHttpRequest request) {
        var query = request.getQueryParams();
        if (request.getPath().value().equals("/register")) {
            return Optional.of(SIGNING_UP);
        }
        if (query.containsKey("action")) {
            return action(query).map(Errand::changing);
        }
        return Optional.of("true".equals(query.getFirst("stepUp")) ? STEPPING_UP : SIGNING_IN);
    }

    /** Pages of Keycloak that change how one signs in (application-initiated actions). */
    private static Optional<String> action(MultiValueMap<String, String> query) {
        return switch (query.getFirst("action")) {
            case "passkey" -> Optional.of("webauthn-register-passwordless");
            case "totp" -> Optional.of("CONFIGURE_TOTP");
            case "password" -> Optional.of("UPDATE_PASSWORD");
            case "remove-credential" ->
                    Optional.ofNullable(query.getFirst("credential"))
                            .filter(it -> CREDENTIAL.matcher(it).matches())
                            .map("delete_credential:"::concat);
            case null, default -> Optional.empty();
        };
    }

    /** Without the level, Keycloak would ask for no proof before a change of the password. */
    private static Errand changing(String action) {
        return new Errand(Map.of("kc_action", action, "acr_values", "2"), true);
    }
}
