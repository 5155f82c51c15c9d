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
        assertThat(TokenRules.validator("https://other.example", "nets").validate(fine).hasErrors())
                .isTrue();
        assertThat(TokenRules.validator(ISSUER, "others").validate(fine).hasErrors()).isTrue();
    }

    private static boolean accepted(Jwt token) {
        return !TokenRules.validator(ISSUER, "nets").validate(token).hasErrors();
    }

    private static Jwt token(Instant ends) {
        return Jwt.withTokenValue("x")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .audience(List.of("nets"))
                .subject(UUID.randomUUID().toString())
                .issuedAt(ends.minusSeconds(300))
                .expiresAt(ends)
                .build();
    }
}
