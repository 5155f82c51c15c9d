package org.safetynets.identity.account;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.platform.test.Tokens;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** A session of a demo account at the real Keycloak. */
record KeycloakSignIn(UUID person, String session, String refreshToken) {

    static KeycloakSignIn of(String name) {
        var answer =
                await().atMost(Duration.ofSeconds(10))
                        .pollInterval(Duration.ofMillis(250))
                        .ignoreException(HttpClientErrorException.BadRequest.class)
                        .until(
                                () ->
                                        ask(
                                                Map.of(
                                                        "grant_type",
                                                        "password",
                                                        "username",
                                                        name,
                                                        "password",
                                                        name,
                                                        "scope",
                                                        "openid")),
                                Objects::nonNull);
        try {
            var token = String.valueOf(answer.get("access_token"));
            var claims = SignedJWT.parse(token).getJWTClaimsSet();
            return new KeycloakSignIn(
                    UUID.fromString(claims.getSubject()),
                    claims.getStringClaim("sid"),
                    String.valueOf(answer.get("refresh_token")));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of the same session that the service under test accepts. */
    Tokens token() {
        return Tokens.of(person).inSession(session);
    }

    boolean lives() {
        try {
            ask(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
            return true;
        } catch (HttpClientErrorException.BadRequest e) {
            return false;
        }
    }

    private static Map<?, ?> ask(Map<String, String> parameters) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(parameters);
        form.set("client_id", "nets-cli");
        return Objects.requireNonNull(
                RestClient.create(Infrastructure.keycloak().issuer())
                        .post()
                        .uri("/protocol/openid-connect/token")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(Map.class));
    }
}
