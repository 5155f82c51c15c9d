package org.safetynets.identity;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Tokens;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** A demo account that signs in at the real Keycloak. */
public final class SignIn {

    private final String name;
    private final String password;

    public SignIn(String name) {
        this(name, name);
    }

    public SignIn(String name, String password) {
        this.name = name;
        this.password = password;
    }

    public String name() {
        return name;
    }

    /** Whether the account may sign in. */
    public boolean may() {
        try {
            granted();
            return true;
        } catch (HttpClientErrorException e) {
            return false;
        }
    }

    /** What Keycloak hands out. */
    public record Granted(String accessToken, String refreshToken) {

        public Map<String, Object> claims() {
            try {
                return SignedJWT.parse(accessToken).getJWTClaimsSet().getClaims();
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }

        public UUID person() {
            return UUID.fromString((String) claims().get("sub"));
        }

        public String session() {
            return String.valueOf(claims().get("sid"));
        }

        public Duration lifetime() {
            return Duration.between(time("iat"), time("exp"));
        }

        private Instant time(String claim) {
            return ((Date) Objects.requireNonNull(claims().get(claim))).toInstant();
        }

        /** A token of the same session that the service under test accepts. */
        public Tokens token() {
            return Tokens.of(person()).inSession(session());
        }

        /** Whether the session that the token belongs to goes on. */
        public boolean lives() {
            try {
                ask(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
                return true;
            } catch (HttpClientErrorException.BadRequest e) {
                return false;
            }
        }
    }

    /** Keycloak refuses a sign-in that follows one of the same account too closely. */
    public Granted fresh() {
        return await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(250))
                .ignoreException(HttpClientErrorException.BadRequest.class)
                .until(this::granted, Objects::nonNull);
    }

    private Granted granted() {
        return ask(
                Map.of(
                        "grant_type",
                        "password",
                        "username",
                        name,
                        "password",
                        password,
                        "scope",
                        "openid organization:*"));
    }

    /** The roles in a fresh token; empty when it does not know the person there at all. */
    public Optional<Set<String>> roles(OrganizationId organization) {
        return fresh().claims().get("organization") instanceof Map<?, ?> all
                        && all.get(organization.toString()) instanceof Map<?, ?> detail
                ? Optional.of(groups(detail))
                : Optional.empty();
    }

    /** Whether sign-in asks a second factor of the account. */
    public boolean isStaff() {
        return fresh().claims().get("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles
                && roles.contains("staff");
    }

    private static Set<String> groups(Map<?, ?> detail) {
        var names = new HashSet<String>();
        if (detail.get("groups") instanceof Collection<?> groups) {
            groups.forEach(it -> names.add(String.valueOf(it)));
        }
        return names;
    }

    private static Granted ask(Map<String, String> parameters) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(parameters);
        form.set("client_id", "nets-cli");
        var answer =
                RestClient.create(Infrastructure.keycloak().issuer())
                        .post()
                        .uri("/protocol/openid-connect/token")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(Map.class);
        if (answer == null) {
            throw new IllegalStateException("Keycloak gave no answer");
        }
        return new Granted(
                String.valueOf(answer.get("access_token")),
                String.valueOf(answer.get("refresh_token")));
    }
}
