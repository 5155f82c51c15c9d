package org.safetynets.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenRulesTest {

    private static final String ISSUER = "https://sign-in.example";
    private static final Duration MOMENT = Duration.ofSeconds(2);

    @Test
    void a_token_counts_to_its_end() {
        assertThat(accepted(token(Instant.now().plusSeconds(300)))).isTrue();
    }

    @Test
    void a_token_counts_not_a_moment_longer() {
        assertThat(accepted(token(Instant.now().minus(MOMENT)))).isFalse();
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_does_not_count() {
        var fine = token(Instant.now().plusSeconds(300));
        assertThat(accepted("https://other.example", "nets", fine)).isFalse();
        assertThat(accepted(ISSUER, "others", fine)).isFalse();
    }

    @Test
    void a_service_calls_by_a_token_for_the_service_called_and_by_no_other() {
        assertThat(accepted(by("referral-service", "group-service"))).isTrue();
        assertThat(accepted(by("referral-service", "nets"))).isFalse();
        assertThat(accepted(by("referral-service", "training-service"))).isFalse();
    }

    @Test
    void nobody_else_calls_by_a_token_for_a_service() {
        assertThat(accepted(by("gateway", "group-service"))).isFalse();
        assertThat(accepted(by("system-of-a-practice", "group-service"))).isFalse();
        assertThat(accepted(by("system-of-a-practice", "nets"))).isTrue();
    }

    private static boolean accepted(Jwt token) {
        return accepted(ISSUER, "nets", token);
    }

    private static boolean accepted(String issuer, String people, Jwt token) {
        return !TokenRules.validator(issuer, people, "group-service").validate(token).hasErrors();
    }

    private static Jwt by(String client, String audience) {
        return shape(Instant.now().plusSeconds(300))
                .audience(List.of(audience))
                .claim("azp", client)
                .build();
    }

    private static Jwt token(Instant ends) {
        return shape(ends).build();
    }

    private static Jwt.Builder shape(Instant ends) {
        return Jwt.withTokenValue("x")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .audience(List.of("nets"))
                .subject(UUID.randomUUID().toString())
                .issuedAt(ends.minusSeconds(300))
                .expiresAt(ends);
    }
}
