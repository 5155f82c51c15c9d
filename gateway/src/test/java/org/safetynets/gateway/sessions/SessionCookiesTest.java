package org.safetynets.gateway.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.gateway.support.Settings;
import org.springframework.http.ResponseCookie;

class SessionCookiesTest {

    private static final SessionCookies BY_TLS =
            SessionCookies.of(Settings.at("https://nets.example", "https://login.example"));

    static Stream<ResponseCookie> cookies() {
        return Stream.of(
                BY_TLS.begin("x"),
                BY_TLS.end(),
                BY_TLS.beginSignIn("x"),
                BY_TLS.rememberExit("x"),
                BY_TLS.forgetExit());
    }

    /** The prefix keeps every other host, and whoever has no TLS, from setting them. */
    @ParameterizedTest
    @MethodSource("cookies")
    void belong_to_this_host_alone_by_tls_alone(ResponseCookie cookie) {
        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }
}
