package org.safetynets.stack.signin;

import java.util.Base64;
import org.safetynets.stack.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a token says about whoever signed in; the services judge it, this only tells early. */
public final class AccessToken {
    private static final String ROLE = "network-admin";

    private AccessToken() {}

    /** The pseudonym of a network administrator; nobody else is of use here. */
    public static String administrator(String token) {
        String payload = token.split("\\.", -1)[1];
        JsonNode claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
        String name = claims.path("preferred_username").asString("somebody");
        boolean may =
                claims.path("realm_access")
                        .path("roles")
                        .valueStream()
                        .anyMatch(it -> it.asString().equals(ROLE));
        if (!may) {
            throw new Refused(name + " is no network administrator");
        }
        return name;
    }
}
