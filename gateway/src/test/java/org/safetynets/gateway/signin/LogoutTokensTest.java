package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class LogoutTokensTest {

    private static final Map<String, Object> LOGOUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    @Test
    void names_a_session_and_is_meant_for_us() {
        assertThat(isTaken(it -> {})).isTrue();
    }

    @Test
    void may_name_a_person_instead() {
        assertThat(isTaken(it -> it.claims(all -> all.remove("sid")).subject("person"))).isTrue();
    }

    @Test
    void is_refused_without_the_logout_event() {
        assertThat(isTaken(it -> it.claims(all -> all.remove("events")))).isFalse();
    }

    @Test
    void is_refused_when_meant_for_another_client() {
        assertThat(isTaken(it -> it.audience(List.of("portal")))).isFalse();
    }

    @Test
    void is_refused_when_it_names_nobody() {
        assertThat(isTaken(it -> it.claims(all -> all.remove("sid")))).isFalse();
    }

    @Test
    void is_refused_with_a_nonce_because_that_makes_it_an_id_token() {
        assertThat(isTaken(it -> it.claim("nonce", "x"))).isFalse();
    }

    private static boolean isTaken(Consumer<Jwt.Builder> change) {
        var token =
                Jwt.withTokenValue("x")
                        .header("alg", "RS256")
                        .audience(List.of("gateway"))
                        .claim("sid", "session")
                        .claim("events", LOGOUT);
        change.accept(token);
        return !LogoutTokens.check(token.build(), "gateway").hasErrors();
    }
}
