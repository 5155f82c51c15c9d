package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class GuessingIT {

    private static final String PASSWORD = "a long enough one";
    private static final int TRIES = 5;

    /** A shorter one is refused for that. */
    private static final int LEAST_SIGNS = 10;

    /** What an address has at Keycloak, with a few that come back meanwhile. */
    private static final int USUAL_TRIES = 60 + 10;

    private static final String SHUT = "Too many tries came from here";

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

    /** Of the list of leaks; or of an operator's own, where that takes its place. */
    static List<String> leaked() throws IOException {
        var named = System.getenv("NETS_COMMON_PASSWORDS");
        if (named == null || named.isBlank()) {
            return List.of("q1w2e3r4t5", "abracadabra", "Spartan117");
        }
        var listed =
                Files.readAllLines(Path.of(named)).stream()
                        .filter(it -> it.length() >= LEAST_SIGNS)
                        .toList();
        return List.of(listed.getFirst(), listed.get(listed.size() / 2), listed.getLast());
    }

    @ParameterizedTest
    @MethodSource("leaked")
    void refuses_a_password_that_was_in_a_leak(String leaked) {
        // when
        var page = new PlainBrowser().signUp(GATEWAY.url(), known, leaked);
        // then
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

    /** Nor does anybody lock an account from there, whose owner is somewhere else. */
    @Test
    void an_address_without_tries_is_told_so_and_learns_nothing_and_others_are_let_in() {
        // given
        new PlainBrowser().signUp(GATEWAY.url(), known, PASSWORD);
        var address = PlainBrowser.anyAddress();
        var guesser = PlainBrowser.at(address);
        var page = signIn(guesser, known, "a wrong one here");
        // when
        var signingUp = knockUntilShut(PlainBrowser.at(address));
        // then
        assertThat(words(signingUp)).contains(SHUT);
        for (int i = 0; i < TRIES; i++) {
            page = guesser.submitSignIn(page, known, PASSWORD);
            assertThat(words(page)).contains(SHUT).doesNotContain("is not right");
        }
        assertThat(words(signIn(guesser, "nobody-of-that-name", PASSWORD))).isEqualTo(words(page));
        assertThat(signIn(known, PASSWORD).uri().getPath()).isEqualTo("/groups/mine");
    }

    @Test
    void an_address_that_asked_for_too_many_new_passwords_is_told_and_waits_as_for_a_wrong_one() {
        // given
        var address = PlainBrowser.anyAddress();
        var asked = PlainBrowser.at(address);
        var page = asked.follow(asked.get(GATEWAY.url() + "/login"));
        for (int i = 0; i < USUAL_TRIES && !words(page).contains(SHUT); i++) {
            page = forgotten(asked, page, "nobody-of-that-name");
        }
        // then
        assertThat(words(page)).contains(SHUT);
        var shut = PlainBrowser.at(address);
        var here = new ArrayList<Duration>();
        var elsewhere = new ArrayList<Duration>();
        for (int i = 0; i < TRIES; i++) {
            here.add(timeOfAnswer(shut, "nobody-of-that-name"));
            elsewhere.add(timeOfAnswer("nobody-of-that-name"));
        }
        assertThat(median(here)).isGreaterThan(median(elsewhere).dividedBy(2));
    }

    /** Without a pseudonym, which costs a try and hardly any time. */
    private static HttpResponse<String> knockUntilShut(PlainBrowser at) {
        var nothing = Map.of("username", "", "password", PASSWORD, "password-confirm", PASSWORD);
        var page = at.follow(at.get(GATEWAY.url() + "/register"));
        for (int i = 0; i < USUAL_TRIES && !words(page).contains(SHUT); i++) {
            page = at.follow(at.submit(page, nothing));
        }
        return page;
    }

    private static HttpResponse<String> signIn(String name, String password) {
        return signIn(new PlainBrowser(), name, password);
    }

    private static HttpResponse<String> signIn(PlainBrowser browser, String name, String password) {
        var page = browser.follow(browser.get(GATEWAY.url() + "/login?returnTo=/groups/mine"));
        return browser.submitSignIn(page, name, password);
    }

    private static Duration timeOfAnswer(String name) {
        return timeOfAnswer(new PlainBrowser(), name);
    }

    private static Duration timeOfAnswer(PlainBrowser browser, String name) {
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
        return forgotten(browser, browser.follow(browser.get(GATEWAY.url() + "/login")), name);
    }

    /** From the page for signing in, to which it leads back. */
    private static HttpResponse<String> forgotten(
            PlainBrowser browser, HttpResponse<String> page, String name) {
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
