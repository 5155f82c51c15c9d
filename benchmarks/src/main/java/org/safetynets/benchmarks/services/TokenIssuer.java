package org.safetynets.benchmarks.services;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Stands where Keycloak would, as far as a service asks it: the keys of the tokens, and a sign-in
 * without a page, of whoever comes.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final String REALM = "/realms/safety-nets";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    private final RSAKey key;
    private final HttpServer server;

    public TokenIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("benchmark").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(PROTOCOL + "/certs", it -> CodeFlow.answer(it, keys));
        var signIn = new CodeFlow(this);
        server.createContext(PROTOCOL + "/auth", signIn::begin);
        server.createContext(PROTOCOL + "/token", signIn::finish);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of a network administrator who has just proven again that it is them. */
    public String administrator() {
        return token(UUID.randomUUID(), person(List.of("network-admin"), Map.of()));
    }

    /** Of somebody with a role in an organization. */
    public String member(UUID person, UUID organization, String role) {
        var groups = Map.of("id", organization.toString(), "groups", List.of("/" + role));
        return token(person, person(List.of(), Map.of(organization.toString(), groups)));
    }

    /** Of somebody who belongs to no organization. */
    public String person(UUID person) {
        return token(person, person(List.of(), Map.of()));
    }

    /** Of another's system, with the scopes it has asked for. */
    public String system(String clientId, String scopes) {
        return token(
                UUID.nameUUIDFromBytes(clientId.getBytes(StandardCharsets.UTF_8)),
                Map.of(
                        "azp",
                        clientId,
                        "scope",
                        scopes,
                        "realm_access",
                        Map.of("roles", List.of("service"))));
    }

    private static Map<String, ?> person(List<String> roles, Map<String, ?> organizations) {
        return Map.of(
                "azp",
                "nets-cli",
                "preferred_username",
                "admin",
                "realm_access",
                Map.of("roles", roles),
                "organization",
                organizations,
                "acr",
                "2",
                "auth_time",
                Instant.now().getEpochSecond());
    }

    /** With these claims beside those that every token has, or in their place. */
    String token(UUID subject, Map<String, ?> more) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(subject.toString())
                        .issuer(url() + REALM)
                        .audience("safety-nets")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        more.forEach(claims::claim);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var signed = new SignedJWT(header, claims.build());
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
