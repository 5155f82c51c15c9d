package org.safetynets.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.RunningGateway;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class RateLimitsIT {

    private static final String LIMITS = "safety-nets.gateway.limits.";
    private static final RunningGateway GATEWAY =
            RunningGateway.start(
                    UPSTREAM.url(),
                    Map.of(
                            LIMITS + "signed-in.burst", "5",
                            LIMITS + "signed-in.per-second", "1",
                            LIMITS + "anonymous.burst", "20",
                            LIMITS + "anonymous.per-second", "1",
                            LIMITS + "sign-in.burst", "3",
                            LIMITS + "sign-in.per-second", "1"));

    @Test
    void a_client_that_asks_too_often_hears_when_to_come_back_and_others_are_served() {
        // given
        var greedy = KeycloakAdmin.accessToken("partner1");
        var modest = KeycloakAdmin.accessToken("partner2");
        // when
        var last = ask(greedy, 40).reduce((first, second) -> second).orElseThrow();
        // then
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(last.headers().firstValue("RateLimit-Policy")).hasValue("\"signed-in\";q=5;w=5");
        assertThat(last.headers().firstValue("RateLimit").orElseThrow())
                .startsWith("\"signed-in\";r=0;t=");
        assertThat(last.body()).contains("/problems/rate-limited");
        assertThat(ask(modest, 1)).allMatch(it -> it.statusCode() == 200);
    }

    @Test
    void guessing_tokens_soon_hears_429_too() {
        // when
        var codes = ask("garbage", 60).map(HttpResponse::statusCode).toList();
        // then
        assertThat(codes).startsWith(401).contains(429);
    }

    @Test
    void whoever_copies_the_finder_page_by_page_is_slowed_down() {
        // given a gateway of its own, since all tests here have one address
        var gateway =
                RunningGateway.start(
                        UPSTREAM.url(),
                        Map.of(
                                LIMITS + "anonymous.burst",
                                "5",
                                LIMITS + "anonymous.per-second",
                                "1"));
        // when
        var codes =
                IntStream.range(0, 40)
                        .mapToObj(it -> gateway.request("/api/groups/search?page=" + it))
                        .map(it -> send(it).statusCode())
                        .toList();
        // then
        assertThat(codes).startsWith(200).contains(429);
    }

    @Test
    void sign_ins_are_counted_on_their_own_and_so_are_those_refused() {
        // given
        var before = GATEWAY.refused("sign-in-limit");
        // when
        var codes =
                IntStream.range(0, 20)
                        .mapToObj(it -> send(GATEWAY.request("/login")).statusCode())
                        .toList();
        // then
        assertThat(codes).startsWith(302).contains(429);
        assertThat(GATEWAY.refused("sign-in-limit") - before)
                .isEqualTo(codes.stream().filter(it -> it == 429).count());
    }

    @Test
    void leaving_is_never_refused() {
        // when
        var codes =
                IntStream.range(0, 60)
                        .mapToObj(it -> send(GATEWAY.request("/exit")).statusCode())
                        .toList();
        // then
        assertThat(codes).containsOnly(303);
    }

    private static Stream<HttpResponse<String>> ask(String token, int times) {
        return IntStream.range(0, times)
                .mapToObj(
                        it ->
                                send(
                                        GATEWAY.request("/api/identity/me")
                                                .header("Authorization", "Bearer " + token)));
    }
}
