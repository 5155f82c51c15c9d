package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import com.nimbusds.jwt.JWTParser;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class SigningInIT {

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeEach
    void forget() {
        UPSTREAM.reset();
    }

    @Test
    void leads_through_keycloak_back_to_the_page_it_began_on() {
        // when
        var end = browser.signIn(GATEWAY.url(), "partner1");
        // then
        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/groups/mine");
    }

    @Test
    void relays_the_token_of_the_person_and_not_the_cookie() throws ParseException {
        // given
        browser.signIn(GATEWAY.url(), "partner1");
        // when
        browser.send(GATEWAY.request("/api/groups/mine"));
        // then
        var header = Objects.requireNonNull(UPSTREAM.last().header("Authorization"));
        var claims = JWTParser.parse(header.substring("Bearer ".length())).getJWTClaimsSet();
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("partner1");
        assertThat(claims.getAudience()).contains("safety-nets");
        assertThat(UPSTREAM.last().header("Cookie")).isNull();
    }

    @Test
    void gives_a_cookie_that_scripts_and_other_sites_cannot_use() {
        // given
        var page = browser.follow(browser.get(GATEWAY.url() + "/login"));
        var back = browser.submit(page, Map.of("username", "partner1", "password", "partner1"));
        // when
        var callback = browser.get(PlainBrowser.location(back).toString());
        // then
        var cookies = callback.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anySatisfy(
                        it ->
                                assertThat(it)
                                        .startsWith("session-")
                                        .containsIgnoringCase("HttpOnly")
                                        .contains("SameSite=Lax", "Path=/")
                                        .doesNotContain("Max-Age", "Domain"));
    }

    @Test
    void passes_the_portals_own_cookies_on_to_it() {
        // given
        browser.signIn(GATEWAY.url(), "partner1");
        browser.cookies().put("language", "es");
        browser.cookies().put("exit-" + URI.create(GATEWAY.url()).getPort(), "eA");
        // when
        browser.get(GATEWAY.url() + "/home");
        // then
        assertThat(UPSTREAM.last().header("Cookie")).contains("language=es");
        assertThat(UPSTREAM.last().header("Cookie"))
                .doesNotContain("session-", "sign-in-", "exit-");
    }

    @Test
    void makes_a_session_that_every_instance_knows() {
        // given
        browser.signIn(GATEWAY.url(), "partner1");
        var other = GATEWAY.another(UPSTREAM.url());
        // when
        browser.send(other.request("/api/groups/mine"));
        // then
        assertThat(UPSTREAM.last().header("Authorization")).startsWith("Bearer ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void is_begun_for_nobody_whom_another_site_leads_here_before_they_say_so(String from) {
        // given
        browser.signIn(GATEWAY.url(), "partner1");
        browser.cookies().keySet().removeIf(it -> it.startsWith("session-"));
        // when
        var led =
                browser.send(
                        GATEWAY.request("/login?returnTo=/groups/mine%22")
                                .header("Sec-Fetch-Mode", "navigate")
                                .header("Sec-Fetch-Site", from));
        // then
        assertThat(led.statusCode()).isEqualTo(200);
        assertThat(led.headers().allValues("Set-Cookie")).isEmpty();
        var on = Jsoup.parse(led.body(), GATEWAY.url()).select("main a").eachAttr("abs:href");
        assertThat(on).hasSize(2).containsOnly(GATEWAY.url() + "/login?returnTo=/groups/mine%22");
        assertThat(browser.follow(browser.get(GATEWAY.url() + "/login")).statusCode())
                .isEqualTo(200);
        assertThat(browser.cookies().keySet()).anyMatch(it -> it.startsWith("session-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?stepUp=true", "/login?action=password", "/register"})
    void is_not_asked_for_twice_where_keycloak_asks_by_itself(String path) {
        var led = browser.send(GATEWAY.request(path).header("Sec-Fetch-Site", "same-site"));

        assertThat(led.statusCode()).isEqualTo(302);
    }

    @Test
    void opens_the_sign_up_page_and_signs_in_who_chose_a_pseudonym() {
        // given
        var page = browser.follow(browser.get(GATEWAY.url() + "/register?returnTo=/welcome"));
        var pseudonym = "quiet-river-" + UUID.randomUUID().toString().substring(0, 8);
        var password = "a long enough one";
        // when
        var end =
                browser.follow(
                        browser.submit(
                                page,
                                Map.of(
                                        "username", pseudonym,
                                        "password", password,
                                        "password-confirm", password,
                                        "email", "")));
        // then
        assertThat(end.uri().getPath()).isEqualTo("/welcome");
        assertThat(UPSTREAM.last().header("Authorization")).startsWith("Bearer ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/%5Cevil.example"})
    void never_leads_to_another_site(String elsewhere) {
        // given
        var page = browser.follow(browser.get(GATEWAY.url() + "/login?returnTo=" + elsewhere));
        // when
        var end = browser.submitSignIn(page, "partner1", "partner1");
        // then
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/home");
    }

    @Test
    void refuses_to_finish_a_sign_in_that_another_browser_began() {
        // given
        var page = browser.follow(browser.get(GATEWAY.url() + "/login"));
        var back = browser.submit(page, Map.of("username", "partner1", "password", "partner1"));
        var victim = new PlainBrowser();
        // when
        var end = victim.get(PlainBrowser.location(back).toString());
        // then
        assertThat(PlainBrowser.location(end).getPath()).isEqualTo("/");
        assertThat(victim.cookies().keySet()).noneMatch(it -> it.startsWith("session"));
    }

    @Test
    void gives_a_new_cookie_for_every_sign_in() {
        // given
        browser.signIn(GATEWAY.url(), "partner1");
        var before = Map.copyOf(browser.cookies());
        // when
        browser.follow(browser.get(GATEWAY.url() + "/login"));
        // then
        assertThat(session(browser.cookies())).isNotEqualTo(session(before));
    }

    @Test
    void a_cookie_planted_before_a_sign_in_opens_nothing_after_it() {
        // given
        var planted = "planted-by-somebody-else-0123456789";
        browser.cookies().put(cookie(), planted);
        // when
        browser.signIn(GATEWAY.url(), "partner1");
        // then
        assertThat(session(browser.cookies())).isNotEqualTo(planted);
        assertThat(tokenBehind(planted)).isNull();
    }

    @Test
    void a_session_that_a_new_sign_in_follows_has_ended() {
        // given
        browser.signIn(GATEWAY.url(), "partner1");
        var former = session(browser.cookies());
        // when
        browser.follow(browser.get(GATEWAY.url() + "/login"));
        // then
        assertThat(tokenBehind(session(browser.cookies()))).startsWith("Bearer ");
        assertThat(tokenBehind(former)).isNull();
    }

    /** What a page would be shown for, to whoever has that cookie. */
    private static @Nullable String tokenBehind(String session) {
        var other = new PlainBrowser();
        other.cookies().put(cookie(), session);
        other.get(GATEWAY.url() + "/home");
        return UPSTREAM.last().header("Authorization");
    }

    private static String cookie() {
        return "session-" + URI.create(GATEWAY.url()).getPort();
    }

    private static String session(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .filter(it -> it.getKey().startsWith("session-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
