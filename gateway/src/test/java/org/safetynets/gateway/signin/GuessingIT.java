package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class GuessingIT {

    private static final String PASSWORD = "a long enough one";
    private static final int TRIES = 5;

    private final String known = "quiet-shore-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void locks_after_five_failures_and_says_what_it_says_of_a_wrong_password() {
        // given
        new PlainBrowser().signUp(GATEWAY.url(), known, PASSWORD);
        var wrong = words(signIn(known, "a wrong one here"));
        for (int i = 1; i < TRIES; i++) {
            signIn(known, "a wrong one here");
        }
        // when
        var locked = signIn(known, PASSWORD);
        // then
        assertThat(locked.statusCode()).isEqualTo(200);
        assertThat(locked.uri().getPath()).contains("/login-actions/");
        assertThat(words(locked)).isEqualTo(wrong);
    }

    /** Both hash a password, which is nearly all that either costs; refusing at once is a tenth. */
    @Test
    void takes_the_time_of_a_wrong_password_to_refuse_a_locked_account() {
        // given
        new PlainBrowser().signUp(GATEWAY.url(), known, PASSWORD);
        for (int i = 0; i < TRIES; i++) {
            signIn(known, "a wrong one here");
        }
        var locked = new ArrayList<Duration>();
        var unknown = new ArrayList<Duration>();
        // when
        for (int i = 0; i < TRIES; i++) {
            unknown.add(timeOfAnswer("nobody-of-that-name"));
            locked.add(timeOfAnswer(known));
        }
        // then
        assertThat(median(locked)).isGreaterThan(median(unknown).dividedBy(2));
    }

    @Test
    void answers_alike_whether_an_account_exists_or_not() {
        // given
        new PlainBrowser().signUp(GATEWAY.url(), known, PASSWORD);
        // then
        assertThat(words(signIn("nobody-of-that-name", "a wrong one here")))
                .isEqualTo(words(signIn(known, "a wrong one here")));
        assertThat(words(forgotten("nobody-of-that-name"))).isEqualTo(words(forgotten(known)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password123", "QWERTYUIOP", "1234567890", "contrasena123", "safetynets123"})
    void refuses_a_password_that_everybody_tries_first(String common) {
        // when
        var page = new PlainBrowser().signUp(GATEWAY.url(), known, common);
        // then
        assertThat(page.body()).contains("data-page-id=\"login-register\"");
        assertThat(page.body()).contains("too easy to guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all in small letters", "74027731905528846", "¡ñandú-ñoño!"})
    void asks_for_length_and_for_no_special_signs(String password) {
        // when
        var end = new PlainBrowser().signUp(GATEWAY.url(), known, password);
        // then
        assertThat(end.uri().getPath()).isEqualTo("/groups/mine");
    }

    private static HttpResponse<String> signIn(String name, String password) {
        var browser = new PlainBrowser();
        var page = browser.follow(browser.get(GATEWAY.url() + "/login?returnTo=/groups/mine"));
        return browser.submitSignIn(page, name, password);
    }

    private static Duration timeOfAnswer(String name) {
        var browser = new PlainBrowser();
        var page = browser.follow(browser.get(GATEWAY.url() + "/login?returnTo=/groups/mine"));
        long begun = System.nanoTime();
        browser.submitSignIn(page, name, PASSWORD);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static HttpResponse<String> forgotten(String name) {
        var browser = new PlainBrowser();
        var page = browser.follow(browser.get(GATEWAY.url() + "/login"));
        var link =
                Objects.requireNonNull(
                        Jsoup.parse(page.body()).selectFirst("a[href*=reset-credentials]"));
        var form = browser.follow(browser.get(page.uri().resolve(link.attr("href")).toString()));
        return browser.follow(browser.submit(form, Map.of("username", name)));
    }

    /** What a person reads, with the name they have typed themselves left out. */
    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }
}
