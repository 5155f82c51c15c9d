package org.safetynets.stack.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import org.safetynets.stack.Refused;
import tools.jackson.databind.JsonNode;

/**
 * Signs a person in for a command that has no browser (RFC 8628, with a proof by RFC 7636): they
 * open an address anywhere, prove who they are there, and say yes; the command never sees a
 * password.
 */
public final class DeviceGrant {
    /** The client of the realm that may do this and nothing else. */
    public static final String CLIENT = "nets-content";

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final Duration SLOWER = Duration.ofSeconds(5);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final URI issuer;
    private final Forms forms;
    private final Consumer<Duration> pause;

    /**
     * @param issuer the realm, as {@code https://sso.example.org/realms/safety-nets}
     * @param pause waits that long
     */
    public DeviceGrant(URI issuer, Forms forms, Consumer<Duration> pause) {
        this.issuer = issuer;
        this.forms = forms;
        this.pause = pause;
    }

    /** Begins; the person is to be shown address and code. */
    public Asked ask() {
        String verifier = random();
        var form =
                Map.of(
                        "client_id",
                        CLIENT,
                        "scope",
                        "openid",
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256");
        JsonNode told = forms.post(endpoint("auth/device"), form);
        if (!told.has("device_code")) {
            throw new Refused(notKnown(told));
        }
        return new Asked(
                told.path("verification_uri").asString(),
                told.path("user_code").asString(),
                Instant.now().plusSeconds(told.path("expires_in").asLong()),
                told.path("device_code").asString(),
                verifier,
                Duration.ofSeconds(told.path("interval").asLong(SLOWER.toSeconds())));
    }

    /** Waits until the person has said yes, and no longer than the code holds. */
    public String token(Asked asked) {
        var form =
                Map.of(
                        "client_id",
                        CLIENT,
                        "grant_type",
                        GRANT,
                        "device_code",
                        asked.deviceCode(),
                        "code_verifier",
                        asked.verifier());
        Duration interval = asked.interval();
        while (true) {
            pause.accept(interval);
            JsonNode told = forms.post(endpoint("token"), form);
            if (told.has("access_token")) {
                return told.path("access_token").asString();
            }
            switch (told.path("error").asString("")) {
                case "authorization_pending" -> {}
                case "slow_down" -> interval = interval.plus(SLOWER);
                case "access_denied" -> throw new Refused("The answer in the browser was no");
                case "expired_token" -> throw new Refused("Nobody signed in while the code held");
                default -> throw new Refused("Keycloak lets nobody in: " + reason(told));
            }
        }
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    private String notKnown(JsonNode told) {
        return "%s does not let a command in (%s). A realm imported before has no client %s yet; deploy/keycloak/README.md says how to make it"
                .formatted(issuer, reason(told), CLIENT);
    }

    private static String reason(JsonNode told) {
        String error = told.path("error").asString("no error was named");
        String words = told.path("error_description").asString("");
        return words.isEmpty() ? error : error + ": " + words;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    static String challenge(String verifier) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return encoded(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
