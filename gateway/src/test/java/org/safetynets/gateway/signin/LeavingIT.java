package org.safetynets.gateway.signin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.DemoAccount;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class LeavingIT {

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeEach
    void forget() {
        UPSTREAM.reset();
    }

    /** Whose cookie was thrown away is still signed in at Keycloak. */
    @AfterEach
    void endWhatTheBrowserForgot() {
        KeycloakAdmin.endSessions(DemoAccount.id("partner1"));
        KeycloakAdmin.endSessions(DemoAccount.id("partner2"));
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        // given
        browser.signIn(GATEWAY.url(), "counselor2");
        var kept = Map.copyOf(browser.cookies());
        // when
        var answer =
                browser.send(
                        GATEWAY.request("/logout")
                                .POST(BodyPublishers.noBody())
                                .header("Sec-Fetch-Site", "same-origin"));
        var end = browser.follow(answer);
        // then
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(isSignedInWith(kept)).isFalse();
        await().atMost(20, SECONDS)
                .until(() -> KeycloakAdmin.sessions(DemoAccount.id("counselor2")) == 0);
    }

    @Test
    void exit_leads_to_the_neutral_page_at_once_and_leaves_nothing_behind() {
        // given
        browser.signIn(GATEWAY.url(), "safety2");
        var kept = Map.copyOf(browser.cookies());
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString())
                .isEqualTo("https://www.bbc.com/weather");
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow())
                .contains("cookies", "storage", "cache");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(isSignedInWith(kept)).isFalse());
        await().atMost(20, SECONDS)
                .until(() -> KeycloakAdmin.sessions(DemoAccount.id("safety2")) == 0);
    }

    @Test
    void exit_leads_to_the_page_that_the_person_chose() {
        // given
        browser.signIn(GATEWAY.url(), "safety2");
        UPSTREAM.answer(it -> card(it, "{\"cover\":{\"exitPage\":\"https://weather.example/\"}}"));
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString()).isEqualTo("https://weather.example/");
        assertThat(UPSTREAM.last().path()).isEqualTo("/api/notifications/contact-card");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cover\":{\"exitPage\":\"javascript:alert(1)\"}}",
                "{\"cover\":{\"exitPage\":\"http://weather.example/\"}}",
                "{\"cover\":{\"exitPage\":\"::\"}}",
                "{\"cover\":{}}",
                "no card"
            })
    void exit_leads_to_the_neutral_page_when_no_good_one_is_known(String body) {
        // given
        browser.signIn(GATEWAY.url(), "safety2");
        UPSTREAM.answer(it -> card(it, body));
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString())
                .isEqualTo("https://www.bbc.com/weather");
    }

    @Test
    void exit_leads_to_the_chosen_page_after_the_session_has_ended_by_itself() {
        // given
        var page = "https://weather.example/?q=a;b,c%20d";
        UPSTREAM.answer(it -> card(it, "{\"cover\":{\"exitPage\":\"" + page + "\"}}"));
        browser.signIn(GATEWAY.url(), "partner2");
        UPSTREAM.reset();
        browser.cookies().keySet().removeIf(it -> it.startsWith("session"));
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString()).isEqualTo(page);
        assertThat(UPSTREAM.all()).isEmpty();
        assertThat(browser.cookies().keySet()).noneMatch(it -> it.startsWith("exit"));
    }

    @ParameterizedTest
    @CsvSource({"POST, /contact", "PUT, /api/notifications/contact-card"})
    void what_was_chosen_last_counts_when_the_token_is_over(String method, String path) {
        // given
        UPSTREAM.answer(it -> card(it, "{\"cover\":{\"exitPage\":\"https://old.example/\"}}"));
        browser.signIn(GATEWAY.url(), "partner2");
        UPSTREAM.answer(it -> card(it, "{\"cover\":{\"exitPage\":\"https://new.example/\"}}"));
        browser.send(
                GATEWAY.request(path)
                        .method(method, BodyPublishers.noBody())
                        .header("Sec-Fetch-Site", "same-origin"));
        UPSTREAM.answer(it -> it.sendResponseHeaders(401, -1));
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString()).isEqualTo("https://new.example/");
    }

    @Test
    void where_the_exit_leads_is_forgotten_by_whoever_signs_out_or_in_after() {
        // given
        UPSTREAM.answer(it -> card(it, "{\"cover\":{\"exitPage\":\"https://a.example/\"}}"));
        browser.signIn(GATEWAY.url(), "partner2");
        browser.send(
                GATEWAY.request("/logout")
                        .POST(BodyPublishers.noBody())
                        .header("Sec-Fetch-Site", "same-origin"));
        assertThat(browser.cookies().keySet()).noneMatch(it -> it.startsWith("exit"));
        browser.cookies().clear();
        browser.signIn(GATEWAY.url(), "partner2");
        assertThat(browser.cookies().keySet()).anyMatch(it -> it.startsWith("exit"));
        browser.cookies().keySet().removeIf(it -> !it.startsWith("exit"));
        UPSTREAM.answer(it -> card(it, "{\"cover\":{}}"));
        // when
        browser.signIn(GATEWAY.url(), "partner1");
        // then
        assertThat(browser.cookies().keySet()).noneMatch(it -> it.startsWith("exit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amF2YXNjcmlwdDphbGVydCgxKQ", "Ojo", "%%%", "aHR0cDovL2EuZXhhbXBsZS8"})
    void what_a_browser_made_up_leads_nowhere(String value) {
        // given
        UPSTREAM.answer(it -> card(it, "{\"cover\":{\"exitPage\":\"https://a.example/\"}}"));
        browser.signIn(GATEWAY.url(), "partner2");
        browser.cookies().replaceAll((name, kept) -> name.startsWith("exit") ? value : kept);
        UPSTREAM.answer(it -> it.sendResponseHeaders(401, -1));
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString())
                .isEqualTo("https://www.bbc.com/weather");
    }

    @Test
    void exit_does_not_wait_for_a_card_that_does_not_come() {
        // given
        browser.signIn(GATEWAY.url(), "safety2");
        var never = new CountDownLatch(1);
        UPSTREAM.answer(it -> awaited(never));
        // when
        var began = System.nanoTime();
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(PlainBrowser.location(answer).toString())
                .isEqualTo("https://www.bbc.com/weather");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        never.countDown();
    }

    @Test
    void exit_works_for_somebody_who_never_signed_in() {
        // when
        var answer = browser.get(GATEWAY.url() + "/exit");
        // then
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_ended_at_keycloak_ends_here_by_the_back_channel() {
        // given
        browser.signIn(GATEWAY.url(), "trainer2");
        assertThat(isSignedInWith(browser.cookies())).isTrue();
        // when
        KeycloakAdmin.endSessions(DemoAccount.id("trainer2"));
        // then
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(isSignedInWith(browser.cookies())).isFalse());
    }

    @Test
    void a_made_up_logout_token_ends_nothing() {
        // given
        browser.signIn(GATEWAY.url(), "supervisor2");
        // when
        var answer =
                new PlainBrowser()
                        .send(
                                GATEWAY.request("/logout/connect/back-channel/keycloak")
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString("logout_token=ey.made.up")));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(isSignedInWith(browser.cookies())).isTrue();
    }

    @Test
    void the_token_of_one_who_is_signed_in_is_no_logout_token() {
        // given
        var token = KeycloakAdmin.accessToken("supervisor2");
        // when
        var answer =
                new PlainBrowser()
                        .send(
                                GATEWAY.request("/logout/connect/back-channel/keycloak")
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString("logout_token=" + token)));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void card(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isSignedInWith(Map<String, String> cookies) {
        var copy = new PlainBrowser();
        copy.cookies().putAll(cookies);
        return copy.send(GATEWAY.request("/api/groups/mine")).statusCode() == 200;
    }
}
