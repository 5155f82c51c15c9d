package org.safetynets.stack.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.stack.parts.KeycloakAddress;
import org.safetynets.stack.process.Pause;

/** Access tokens for people whose password is known, by the client that exists in development. */
public final class SignIn {
    private static final int REFUSED = 400;
    private static final int TRIES = 4;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);
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
        return granted(request).expect(200).text("access_token");
    }

    /**
     * Keycloak looks at one sign-in of an account at a time and refuses another at the same moment
     * in the words of a wrong password. The tries stay below the number that locks an account.
     */
    private static Reply granted(HttpRequest request) {
        Reply reply = Reply.to(request);
        for (int more = 1; more < TRIES && reply.status() == REFUSED; more++) {
            Pause.of(BETWEEN_TRIES.multipliedBy(more));
            reply = Reply.to(request);
        }
        return reply;
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
