package org.safetynets.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.TokenRules;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Access tokens in the shape Keycloak gives them, accepted by the services under test. */
public final class Tokens {

    public static final String ISSUER = "https://sign-in.test/realms/safety-nets";
    private static final RSAKey KEY = key();
    private static final List<String> EVERY_SERVICE =
            Stream.concat(
                            Stream.of("sample"),
                            ServiceAccess.all().stream().map(ServiceAccess::service))
                    .toList();
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final UUID subject;
    private final Map<String, Object> organizations = new TreeMap<>();
    private final List<String> realmRoles = new ArrayList<>();
    private String pseudonym = "Willow";
    private List<String> audience = List.of("safety-nets");
    private Duration lasts = LIFETIME;
    private @Nullable String client;
    private @Nullable String session;
    private @Nullable String scope;
    private boolean steppedUp = true;

    private Tokens(UUID subject) {
        this.subject = subject;
    }

    public static Tokens of(PersonId person) {
        return new Tokens(person.value());
    }

    public static Tokens of(UUID person) {
        return new Tokens(person);
    }

    /** A service on its own account; as if it had business with every other. */
    public static Tokens service(String clientId) {
        var token =
                new Tokens(
                        UUID.nameUUIDFromBytes(
                                clientId.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        token.client = clientId;
        token.realmRoles.add("service");
        if (ServiceAccess.isOwnAccount(clientId)) {
            token.audience = EVERY_SERVICE;
        }
        return token;
    }

    public Tokens named(String name) {
        pseudonym = name;
        return this;
    }

    /** A member of the organization, with the roles. */
    public Tokens with(OrganizationId organization, Role... roles) {
        organizations.put(
                organization.toString(),
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "groups",
                        Arrays.stream(roles).map(it -> "/" + it.wire()).toList()));
        return this;
    }

    public Tokens networkAdmin() {
        realmRoles.add("network-admin");
        return this;
    }

    /** Signed in a while ago, and not asked again since. */
    public Tokens withoutStepUp() {
        steppedUp = false;
        return this;
    }

    /** Issued in that session of Keycloak's. */
    public Tokens inSession(String id) {
        session = id;
        return this;
    }

    /** With these scopes, separated by blanks. */
    public Tokens scoped(String scopes) {
        scope = scopes;
        return this;
    }

    public Tokens forAudience(String other) {
        audience = List.of(other);
        return this;
    }

    public Tokens expiredSince(Duration ago) {
        lasts = ago.negated();
        return this;
    }

    /** The token itself, to send as bearer; a new one each time, as a client gets when one ends. */
    public String token() {
        Instant expires = Instant.now().plus(lasts);
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(subject.toString())
                        .issuer(ISSUER)
                        .audience(audience)
                        .issueTime(Date.from(expires.minus(LIFETIME)))
                        .expirationTime(Date.from(expires))
                        .claim("azp", client == null ? "nets-cli" : client)
                        .claim("preferred_username", pseudonym)
                        .claim("realm_access", Map.of("roles", realmRoles))
                        .claim("organization", organizations)
                        .claim("sid", session)
                        .claim("scope", scope)
                        .claim("acr", steppedUp ? "2" : "1")
                        .claim("auth_time", expires.minus(LIFETIME.plusMinutes(1)).getEpochSecond())
                        .build();
        var signed =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
                        claims);
        try {
            signed.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    /** Checks what the decoder of that service in production checks, with the tests' key. */
    static JwtDecoder decoder(String service) {
        try {
            var decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(TokenRules.validator(ISSUER, "safety-nets", service));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
