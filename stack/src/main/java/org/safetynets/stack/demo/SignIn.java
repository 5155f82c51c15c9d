package org.safetynets.stack.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.stack.parts.KeycloakAddress;

/** Access tokens for people whose password is known, by the client that exists in development. */
public final class SignIn {
    private final String keycloak;

    public SignIn(String keycloak) {
        this.keycloak = keycloak;
    }

    public String token(String user, String password) {
        String form =
                form(
                        Map.of(
                                "grant_type", "password",
                                "client_id", "nets-cli",
                                "scope", "openid organization:*",
                                "username", user,
                                "password", password));
        var uri =
                URI.create(
                        new KeycloakAddress(keycloak).issuer() + "/protocol/openid-connect/token");
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return Reply.to(request).expect(200).text("access_token");
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
