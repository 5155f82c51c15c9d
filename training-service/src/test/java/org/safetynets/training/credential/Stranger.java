package org.safetynets.training.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.safetynets.platform.test.Api;

/**
 * Somebody with another library than ours (jose4j) who has what is published and nothing else: the
 * credential, the key set, the status lists.
 */
public final class Stranger {

    private static final String BASE = "http://localhost:8080";

    private final Api api;

    public Stranger(Api api) {
        this.api = api;
    }

    /** The claims, if the signature, the issuer and the time are good by the published keys. */
    public JwtClaims verify(String jwt, String issuer) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(keys().getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, "ES256"))
                .setExpectedIssuer(issuer)
                .setRequireExpirationTime()
                .setRequireNotBefore()
                .build()
                .processToClaims(jwt);
    }

    /** Whether the list the credential names says so of it. */
    public boolean isSaid(String purpose, String credential) throws Exception {
        var content = api.get(credential).json();
        for (var status : content.path("credentialStatus")) {
            if (status.path("statusPurpose").asString().equals(purpose)) {
                var index = Integer.parseInt(status.path("statusListIndex").asString());
                var list = status.path("statusListCredential").asString();
                return StatusBits.isSet(encodedList(list), index);
            }
        }
        throw new AssertionError("no status for " + purpose);
    }

    private String encodedList(String address) throws Exception {
        var answer = jwt(address.substring(BASE.length()));
        var claims = unexpiring(answer);
        var subject = (Map<?, ?>) Objects.requireNonNull(claims.getClaimValue("credentialSubject"));
        return (String) Objects.requireNonNull(subject.get("encodedList"));
    }

    private JwtClaims unexpiring(String jwt) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(keys().getJsonWebKeys()))
                .build()
                .processToClaims(jwt);
    }

    /** In the standard's own media type, since nothing else is asked for. */
    public String jwt(String path) {
        return fetch(path, "*/*").body();
    }

    public HttpResponse<String> fetch(String path, String accept) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(api.base() + path))
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonWebKeySet keys() {
        try {
            return new JsonWebKeySet(api.get("/verify/jwks.json").body());
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }
}
