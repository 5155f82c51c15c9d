package org.safetynets.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.problems.Problems;
import org.safetynets.gateway.refused.RefusedRequests;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.support.Settings;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SameOriginTest {

    private static final String OURS = "https://nets.example";
    private static final HttpCookie SESSION = new HttpCookie("__Host-session", "x");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SameOrigin sameOrigin = sameOrigin();

    @Test
    void reading_is_always_allowed() {
        assertThat(
                        sameOrigin.allows(
                                MockServerHttpRequest.get("/")
                                        .cookie(SESSION)
                                        .header("Sec-Fetch-Site", "cross-site")
                                        .build()))
                .isTrue();
    }

    @Test
    void a_change_from_our_own_pages_is_allowed() {
        assertThat(sameOrigin.allows(change("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(sameOrigin.allows(change("Origin", OURS))).isTrue();
    }

    @Test
    void a_change_from_another_site_is_refused() {
        assertThat(sameOrigin.allows(change("Sec-Fetch-Site", "cross-site"))).isFalse();
        assertThat(sameOrigin.allows(change("Sec-Fetch-Site", "same-site"))).isFalse();
        assertThat(sameOrigin.allows(change("Origin", "https://evil.example"))).isFalse();
        assertThat(sameOrigin.allows(change("Origin", "null"))).isFalse();
    }

    @Test
    void a_change_that_does_not_say_where_it_comes_from_passes_only_without_a_session() {
        assertThat(sameOrigin.allows(change("X", "x"))).isFalse();
        assertThat(sameOrigin.allows(MockServerHttpRequest.post("/").build())).isTrue();
    }

    @Test
    void a_client_with_a_token_is_no_browser() {
        assertThat(sameOrigin.allows(change("Authorization", "Bearer x"))).isTrue();
    }

    @Test
    void another_way_to_authorize_is_no_way_around() {
        assertThat(sameOrigin.allows(change("Authorization", "Basic x"))).isFalse();
    }

    @Test
    void what_is_refused_is_counted() {
        // given
        var exchange = MockServerWebExchange.from(change("Sec-Fetch-Site", "cross-site"));
        // when
        sameOrigin.filter(exchange, _ -> Mono.empty()).block();
        // then
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(
                        registry.get("nets.gateway.refused")
                                .tag("kind", "wrong-origin")
                                .counter()
                                .count())
                .isEqualTo(1);
    }

    private static MockServerHttpRequest change(String header, String value) {
        return MockServerHttpRequest.method(HttpMethod.DELETE, "/api/x")
                .cookie(SESSION)
                .header(header, value)
                .build();
    }

    private SameOrigin sameOrigin() {
        var settings = Settings.at(OURS, "https://login.example");
        return new SameOrigin(
                settings,
                SessionCookies.of(settings),
                new Problems(),
                new RefusedRequests(registry));
    }
}
