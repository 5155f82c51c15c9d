package org.safetynets.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final List<String> EVERY_SERVICE =
            Stream.concat(
                            Stream.of("sample"),
                            ServiceAccess.all().stream().map(ServiceAccess::service))
                    .toList();
    static final Duration LIFETIME = Duration.ofMinutes(5);

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
        var token = new Tokens(UUID.nameUUIDFromBytes(clientId.getBytes(UTF_8)));
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
                        UUID.nameUUIDFromBytes(organization.toString().getBytes(UTF_8)).toString(),
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

    /**
     * The token itself, to send as bearer; the same for a while, as a client has one until it ends.
     * A system gets a new one each time, for what it may do can end those that it had.
     */
    public String token() {
        return scope == null
                ? SigningKey.signedOrAgain(claims(), lasts)
                : SigningKey.signed(claims(), lasts, Instant.now());
    }

    /** All that it says but the times. */
    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .subject(subject.toString())
                .issuer(ISSUER)
                .audience(audience)
                .claim("azp", client == null ? "nets-cli" : client)
                .claim("preferred_username", pseudonym)
                .claim("realm_access", Map.of("roles", List.copyOf(realmRoles)))
                .claim("organization", Map.copyOf(organizations))
                .claim("sid", session)
                .claim("scope", scope)
                .claim("acr", steppedUp ? "2" : "1")
                .build();
    }

    /** Checks what the decoder of that service in production checks, with the tests' key. */
    static JwtDecoder decoder(String service) {
        var decoder = NimbusJwtDecoder.withPublicKey(SigningKey.published()).build();
        decoder.setJwtValidator(TokenRules.validator(ISSUER, "safety-nets", service));
        return decoder;
    }
}
