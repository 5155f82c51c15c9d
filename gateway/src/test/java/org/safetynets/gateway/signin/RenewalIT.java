package org.safetynets.gateway.signin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.DemoAccount;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.gateway.support.Recorded;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import reactor.core.publisher.Mono;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class RenewalIT {

    private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeEach
    void signIn() {
        UPSTREAM.reset();
        browser.signIn(GATEWAY.url(), "facilitator2");
        browser.send(GATEWAY.request("/api/groups/mine"));
    }

    @Test
    void a_token_that_is_over_is_renewed_without_the_browser_noticing() {
        // given
        var before = UPSTREAM.last().header("Authorization");
        change(set("tokens.accessEnds", Date.from(PAST)));
        // then
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> {
                            var answer = browser.send(GATEWAY.request("/api/groups/mine"));
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(UPSTREAM.last().header("Authorization"))
                                    .startsWith("Bearer ")
                                    .isNotEqualTo(before);
                        });
    }

    @Test
    void many_requests_at_once_share_the_renewed_token() {
        // given
        UPSTREAM.reset();
        change(set("tokens.accessEnds", Date.from(PAST)));
        // when
        IntStream.range(0, 8)
                .parallel()
                .forEach(it -> copy().send(GATEWAY.request("/api/groups/mine")));
        // then
        assertThat(UPSTREAM.all())
                .hasSize(8)
                .extracting((Recorded it) -> Objects.requireNonNull(it.header("Authorization")))
                .allSatisfy(it -> assertThat(it).startsWith("Bearer "));
    }

    @Test
    void a_session_that_keycloak_no_longer_knows_counts_as_none() {
        // given
        change(
                Updates.combine(
                        set("tokens.accessEnds", Date.from(PAST)),
                        set("tokens.refresh", "not-a-refresh-token")));
        // then
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> {
                            var page = browser.get(GATEWAY.url() + "/home");
                            assertThat(page.statusCode()).isEqualTo(200);
                            assertThat(UPSTREAM.last().header("Authorization")).isNull();
                        });
        var api = browser.send(GATEWAY.request("/api/groups/mine"));
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(browser.cookies().keySet()).noneMatch(it -> it.startsWith("session"));
    }

    @Test
    void a_session_that_nobody_used_for_too_long_has_ended() {
        // given
        change(set("endsAt", Date.from(PAST)));
        // then
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                browser.send(GATEWAY.request("/api/groups/mine"))
                                                        .statusCode())
                                        .isEqualTo(401));
    }

    @Test
    void a_session_in_use_ends_when_its_longest_time_is_over() {
        // given
        var soon = Date.from(Instant.now().plusSeconds(3));
        change(Updates.combine(set("endsAt", soon), set("endsAnyway", soon)));
        // then
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                browser.send(GATEWAY.request("/api/groups/mine"))
                                                        .statusCode())
                                        .isEqualTo(401));
    }

    private PlainBrowser copy() {
        var copy = new PlainBrowser();
        copy.cookies().putAll(browser.cookies());
        return copy;
    }

    private static void change(Bson change) {
        var sessions = GATEWAY.bean(MongoDatabase.class).getCollection("sessions");
        var ofPerson = eq("personId", DemoAccount.id("facilitator2"));
        assertThat(Mono.from(sessions.updateMany(ofPerson, change)).block()).isNotNull();
    }
}
