package org.safetynets.gateway.signin;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Updates.set;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.gateway.support.Relayed;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import reactor.core.publisher.Mono;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class StepUpIT {

    private static final String STEP_UP = "/login?stepUp=true&returnTo=/account/erase";
    private static final Map<String, String> PROOF = Map.of("password", "safety1");

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeEach
    void signIn() {
        UPSTREAM.reset();
        browser.signIn(GATEWAY.url(), "safety1");
    }

    @Test
    void asks_again_and_brings_a_token_that_says_so() {
        // given
        var before = Relayed.by(browser);
        var begun = Instant.now().getEpochSecond();
        // when
        var end = browser.follow(browser.submit(asked(STEP_UP), PROOF));
        // then
        var after = Relayed.by(browser);
        assertThat(before.level()).isEqualTo("1");
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/account/erase");
        assertThat(after.level()).isEqualTo("2");
        assertThat(after.provenAt()).isGreaterThanOrEqualTo(begun);
        assertThat(after.person()).isEqualTo(before.person());
    }

    @Test
    void a_token_renewed_later_keeps_the_time_of_its_proof() {
        // given
        browser.follow(browser.submit(asked(STEP_UP), PROOF));
        var proven = Relayed.by(browser).provenAt();
        // when
        await().atMost(20, SECONDS).until(() -> renewed().issuedAt() > proven);
        // then
        assertThat(renewed().level()).isEqualTo("2");
        assertThat(renewed().provenAt()).isEqualTo(proven);
    }

    @Test
    void asks_every_time_even_right_after_a_proof() {
        // given
        browser.follow(browser.submit(asked(STEP_UP), PROOF));
        // then
        assertThat(asked(STEP_UP).body()).contains("type=\"password\"");
    }

    @Test
    void asks_also_when_the_address_is_tampered_with() {
        // given
        var address = PlainBrowser.location(browser.get(GATEWAY.url() + STEP_UP)).toString();
        assertThat(address).contains("&max_age=0");
        // when
        var page = browser.follow(browser.get(address.replace("&max_age=0", "")));
        // then
        assertThat(page.body()).contains("type=\"password\"");
    }

    @Test
    void an_ordinary_sign_in_by_the_session_at_keycloak_proves_nothing() {
        // given
        browser.follow(browser.submit(asked(STEP_UP), PROOF));
        // when
        browser.follow(browser.get(GATEWAY.url() + "/login"));
        // then
        assertThat(Relayed.by(browser).level()).isEqualTo("1");
    }

    @Test
    void asks_somebody_who_is_not_signed_in_only_once() {
        // given
        var fresh = new PlainBrowser();
        var page = fresh.follow(fresh.get(GATEWAY.url() + STEP_UP));
        // when
        var end = fresh.submitSignIn(page, "safety1", "safety1");
        // then
        assertThat(end.uri().getPath()).isEqualTo("/account/erase");
        assertThat(Relayed.by(fresh).level()).isEqualTo("2");
    }

    @Test
    void nobody_is_signed_in_when_somebody_else_comes_back() {
        // given
        var restart = Jsoup.parse(asked(STEP_UP).body(), GATEWAY.url()).selectFirst("#reset-login");
        var keycloak = asked(STEP_UP).uri();
        var page =
                browser.follow(
                        browser.get(
                                keycloak.resolve(Objects.requireNonNull(restart).attr("href"))
                                        .toString()));
        // when
        var end = browser.submitSignIn(page, "partner2", "partner2");
        // then
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/");
        browser.send(GATEWAY.request("/groups/mine"));
        assertThat(UPSTREAM.last().header("Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/logout"})
    void leads_back_to_pages_of_ours_only(String elsewhere) {
        // when
        var end =
                browser.follow(
                        browser.submit(asked("/login?stepUp=true&returnTo=" + elsewhere), PROOF));
        // then
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/home");
    }

    private Relayed renewed() {
        var past = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
        Mono.from(
                        GATEWAY.bean(MongoDatabase.class)
                                .getCollection("sessions")
                                .updateMany(empty(), set("tokens.accessEnds", past)))
                .block();
        return Relayed.by(browser);
    }

    private HttpResponse<String> asked(String path) {
        return browser.follow(browser.get(GATEWAY.url() + path));
    }
}
