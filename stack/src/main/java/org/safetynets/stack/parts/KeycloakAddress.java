package org.safetynets.stack.parts;

/** The public base URL, the same for browsers and services. */
public record KeycloakAddress(String url) {
    public String issuer() {
        return url + "/realms/" + Keycloak.REALM;
    }
}
