package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.EveryPage;
import org.safetynets.portal.test.Page;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What holds for every page. */
class PagesTest extends PortalTest {

    /** In English, asked for once and looked at from all sides. */
    private static final Map<Page, Shown> SHOWN = new HashMap<>();

    private record Shown(HttpResponse<String> response, Document html) {}

    static Iterable<Page> pages() {
        return EveryPage.ALL;
    }

    private Shown shown(Page page) {
        return SHOWN.computeIfAbsent(page, it -> shown(it, "en"));
    }

    private Shown shown(Page page, String language) {
        var visitor = page.person() == null ? asNobody() : as(page.person());
        var response = visitor.with("Cookie", "language=" + language).get(page.path());
        return new Shown(response, Visit.page(response));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_shown_and_leaves_no_word_untranslated(Page page) {
        for (var language : new String[] {"en", "es"}) {
            // when
            var shown = language.equals("en") ? shown(page) : shown(page, language);
            // then
            var response = shown.response();
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("<html lang=\"" + language).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_what_keeps_a_person_safe(Page page) {
        // when
        var response = shown(page).response();
        var html = shown(page).html();
        // then
        assertThat(html.select(".leave a.govuk-exit-this-page__button[href=/exit]").text())
                .isEqualTo("Emergency Exit this page");
        assertThat(html.select(".leave a[href=/crisis], footer a[href=/crisis]")).hasSize(2);
        assertThat(html.select("a.skip[href=#main]")).isNotEmpty();
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        it ->
                                assertThat(it)
                                        .contains("default-src 'none'", "frame-ancestors 'none'")
                                        .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_title_says_nothing_to_somebody_who_reads_along(Page page) {
        assertThat(shown(page).html().title())
                .isIn(
                        "Home",
                        "Messages",
                        "Calendar",
                        "Groups",
                        "Search",
                        "Records",
                        "Settings",
                        "Form",
                        "Help",
                        "Information",
                        "Page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_holds_script_or_style_of_its_own(Page page) {
        var html = shown(page).html();
        assertThat(html.select("script:not([src]), style, [style], [onclick], [onload]")).isEmpty();
        assertThat(html.select("script[src^=http], link[href^=http]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/inbox", "/contact", "/referrals", "/requests/x"})
    void a_page_of_ones_own_leads_to_signing_in_first(String path) {
        // when
        var response = asNobody().get(path);
        // then
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/login?returnTo=" + path);
    }

    @Test
    void parts_that_nothing_tells_apart_are_no_mistake_of_ours() {
        // when
        var response = asNobody().with("Content-Type", "multipart/form-data").get("/groups/find");
        // then
        assertThat(response.statusCode()).isEqualTo(400);
    }

    /** A cache between that keeps what looks like a file would keep somebody's page with it. */
    @ParameterizedTest
    @ValueSource(strings = {"/home/x.css", "/home.css", "/contact/photo.png"})
    void no_page_of_ones_own_is_answered_under_the_name_of_a_file(String path) {
        // when
        var response = as(RIVER).get(path);
        // then
        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(response.body()).doesNotContain("quiet-river");
    }

    @Test
    void a_token_for_another_application_is_no_sign_in() {
        // given
        var stranger = new Visit("http://localhost:" + port, SERVICES.tokenForOthers(RIVER));
        // when
        var response = stranger.get("/home");
        // then
        assertThat(response.statusCode()).isEqualTo(303);
    }

    @Test
    void a_background_request_is_told_where_to_sign_in() {
        // when
        var response =
                asNobody()
                        .with("HX-Request", "true")
                        .with("HX-Current-URL", "http://localhost:8080/inbox")
                        .get("/inbox/list");
        // then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("HX-Redirect")).hasValue("/login?returnTo=/inbox");
    }

    @Test
    void a_form_sent_after_the_sign_in_ended_gets_a_page_and_not_a_blank() {
        // when
        var response = asNobody().post("/contact", "useEmail", "true");
        // then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Visit.page(response).select("h1").text()).isEqualTo("You are signed out");
    }

    @Test
    void the_header_says_who_i_am_and_where() {
        var who = as(CORA).page("/home").select(".who");
        assertThat(who.text()).contains("cora", "harbor", "Sign out");
    }

    @Test
    void who_waits_for_a_place_is_led_to_what_became_of_their_request() {
        // given
        SERVICES.answering("GET", "/api/groups/mine", 200, WAITING);
        // then
        assertThat(as(RIVER).page("/home").select("main .card.follow a").eachAttr("href"))
                .containsExactly("/requests/0192f0c0-0000-7000-8000-000000000201");
    }

    private static final String WAITING =
            """
            {"seats": [{"groupId": "0192f0c0-0000-7000-8000-000000000101",
               "organizationId": "0192f0c0-0000-7000-8000-0000000000a1",
               "groupName": "Tuesday evening", "groupStatus": "open", "seat": "waitlisted"}],
             "requests": [{"joinRequestId": "0192f0c0-0000-7000-8000-000000000201",
               "groupId": "0192f0c0-0000-7000-8000-000000000101",
               "organizationId": "0192f0c0-0000-7000-8000-0000000000a1",
               "route": "standard", "status": "accepted", "seat": "waitlisted"}],
             "facilitating": []}
            """;

    @Test
    void the_language_is_kept_in_a_cookie_that_goes_with_the_browser() {
        // when
        var response = asNobody().post("/language", "language", "es", "returnTo", "/safety");
        // then
        assertThat(response.headers().firstValue("Location")).hasValue("/safety");
        assertThat(response.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        it ->
                                assertThat(it)
                                        .startsWith("language=es;")
                                        .contains("HttpOnly", "SameSite=Lax")
                                        .doesNotContain("Max-Age", "Expires"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere"})
    void switching_the_language_leads_nowhere_else(String elsewhere) {
        var response = asNobody().post("/language", "language", "en", "returnTo", elsewhere);
        assertThat(response.headers().firstValue("Location")).hasValue("/");
    }
}
