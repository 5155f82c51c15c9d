package org.safetynets.training.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class VerificationIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Autowired private Api api;
    @Autowired private MutableClock clock;
    private Story story;
    private Answer certification;

    @BeforeEach
    void a_certification() {
        story = new Story(api);
        certification = story.certification();
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void the_page_says_facilitated_to_standard_and_not_who() throws Exception {
        var response = browse("en");
        var page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page.title()).isEqualTo("Certificate");
        assertThat(page.select(".status").text()).startsWith("Active");
        assertThat(page.text()).contains("facilitated to standard", "BT_CONNECT, BT_CORE");
        assertThat(response.body())
                .doesNotContain(story.candidate.toString())
                .doesNotContain(story.trainer.toString())
                .doesNotContain(story.organization.toString())
                .doesNotContain(certification.text("certificationId"));
    }

    @Test
    void the_page_is_clean_under_a_strict_policy_and_small() throws Exception {
        var response = browse("en");
        var page = Jsoup.parse(response.body());

        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(page.select("script, style, [style], img")).isEmpty();
        assertThat(response.body().length()).isLessThan(4000);
        assertThat(style(page).statusCode()).isEqualTo(200);
        assertThat(style(page).headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/css");
    }

    @Test
    void the_page_speaks_spanish() throws Exception {
        var page = Jsoup.parse(browse("es-MX,es;q=0.9").body());

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select(".status").text()).startsWith("Vigente");
        assertThat(page.text())
                .contains("Facilitadora entre pares (")
                .doesNotContain("facilitator");
    }

    @Test
    void programs_get_json_without_a_name() {
        var json = api.get("/verify/" + certification.text("code"));

        assertThat(json.status()).isEqualTo(200);
        assertThat(json.text("status")).isEqualTo("active");
        assertThat(json.text("level")).isEqualTo("facilitator");
        assertThat(json.text("title", "en")).isEqualTo("Peer facilitator");
        assertThat(json.text("title", "es")).isEqualTo("Facilitadora entre pares");
        assertThat(json.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "code",
                        "status",
                        "standard",
                        "title",
                        "level",
                        "purposes",
                        "from",
                        "through");
    }

    @ParameterizedTest
    @CsvSource({"suspend, suspended", "revoke, revoked"})
    void a_decision_shows_at_once(String decision, String status) throws Exception {
        assertThat(Jsoup.parse(browse("en").body()).select(".status").hasClass("active")).isTrue();
        story.rule(certification.text("certificationId"), decision, "secret reason");

        assertThat(Jsoup.parse(browse("en").body()).select(".status").hasClass(status)).isTrue();
        assertThat(api.get("/verify/" + certification.text("code")).text("status"))
                .isEqualTo(status);
        assertThat(browse("en").body()).doesNotContain("secret reason");
    }

    @Test
    void shows_that_the_term_is_over_before_that_is_recorded() {
        clock.advance(Duration.ofDays(740));

        assertThat(api.get("/verify/" + certification.text("code")).text("status"))
                .isEqualTo("expired");
    }

    @ParameterizedTest
    @CsvSource({"00000000000000000000", "short", "%3Cscript%3E"})
    void an_unknown_code_gets_a_page_that_says_so(String code) throws Exception {
        var response = get("/verify/" + code, BROWSER, "en");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(response.body()).select("h1").text())
                .isEqualTo("No certificate has this code");
        assertThat(response.body()).doesNotContain("<script");
        assertThat(api.get("/verify/" + code).problem()).isEqualTo("not-found");
    }

    @Test
    void whoever_takes_anything_gets_an_answer() throws Exception {
        var response = get("/verify/" + certification.text("code"), "*/*", "en");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> browse(String language) throws Exception {
        return get("/verify/" + certification.text("code"), BROWSER, language);
    }

    private HttpResponse<String> style(Document page) throws Exception {
        return get(page.select("link[rel=stylesheet]").attr("href"), "text/css", "en");
    }

    private HttpResponse<String> get(String path, String accept, String language) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(api.base() + path))
                            .header("Accept", accept)
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
