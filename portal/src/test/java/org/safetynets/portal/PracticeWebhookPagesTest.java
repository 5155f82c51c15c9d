package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.HOOK;
import static org.safetynets.portal.test.Scenario.HOOKS_API;
import static org.safetynets.portal.test.Scenario.PRACTICE;
import static org.safetynets.portal.test.Scenario.PRACTICE_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Where a practice's systems are called: added, given a new secret, tried, turned off, removed. */
class PracticeWebhookPagesTest extends PortalTest {

    private static final String HOOKS = PRACTICE + "/webhooks";
    private static final String SECRET = "whsec_";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void an_administrator_adds_one_and_its_secret_is_shown_this_once() {
        SERVICES.given("POST", HOOKS_API, "practices/webhook-made.json");
        var made =
                Visit.page(
                        as(CLEO).post(
                                        HOOKS,
                                        "url",
                                        "https://alder.example/calls",
                                        "description",
                                        "Practice software"));
        assertThat(made.select("[role=status]").text()).contains(SECRET);
        assertThat(SERVICES.received("POST", HOOKS_API).getFirst().body())
                .isEqualTo(
                        "{\"url\":\"https://alder.example/calls\","
                                + "\"description\":\"Practice software\"}");
        assertThat(as(CLEO).page(HOOKS).text()).doesNotContain(SECRET);
        assertThat(as(CLEO).page(HOOKS + HOOK).text()).doesNotContain(SECRET);
    }

    @Test
    void an_address_that_is_refused_is_explained_and_stays() {
        SERVICES.answering(
                "POST",
                HOOKS_API,
                400,
                "{\"type\":\"/problems/invalid-request\",\"status\":400,\"errors\":"
                        + "[{\"field\":\"url\",\"message\":\"must be https\"}]}");
        var page = Visit.page(as(CLEO).post(HOOKS, "url", "http://10.0.0.1/x"));
        assertThat(page.select("main [role=alert]")).isNotEmpty();
        assertThat(page.select("#url").val()).isEqualTo("http://10.0.0.1/x");
    }

    @Test
    void a_new_secret_is_shown_this_once() {
        SERVICES.given("POST", HOOKS_API + HOOK + "/rotate", "practices/webhook-made.json");
        var rotated = Visit.page(as(CLEO).post(HOOKS + HOOK + "/rotate"));
        assertThat(rotated.select("[role=status]").text()).contains(SECRET);
    }

    @Test
    void it_is_tried_turned_off_and_removed() {
        for (var step : new String[] {"test", "disable"}) {
            SERVICES.answering("POST", HOOKS_API + HOOK + "/" + step, 200, "{}");
            leadsTo(as(CLEO).post(HOOKS + HOOK + "/" + step), HOOKS + HOOK + "?done=webhook");
            assertThat(SERVICES.received("POST", HOOKS_API + HOOK + "/" + step)).hasSize(1);
        }
        SERVICES.answering("DELETE", HOOKS_API + HOOK, 204, "");
        leadsTo(as(CLEO).post(HOOKS + HOOK + "/remove"), HOOKS + "?done=webhook-removed");
        assertThat(SERVICES.received("DELETE", HOOKS_API + HOOK)).hasSize(1);
    }

    @Test
    void what_was_sent_is_a_table_with_each_answer() {
        var log = as(CLEO).page(HOOKS + HOOK).select("[aria-labelledby=log] tbody tr");
        assertThat(log).hasSize(2);
        assertThat(log.getFirst().text())
                .contains("referral.changed", "Waiting", "503, no answer")
                .doesNotContain("0192f0c0");
    }

    @Test
    void a_member_who_does_not_administer_the_practice_can_only_read() {
        SERVICES.given("GET", PRACTICE_API, "practices/practice-member.json");
        for (var path : new String[] {HOOKS, HOOKS + HOOK}) {
            assertThat(as(CLEO).page(path).select("main form[method=post]")).isEmpty();
        }
        assertThat(as(CLEO).page(HOOKS).select("main").text()).contains("Administrators");
    }

    @Test
    void adding_one_and_a_new_secret_ask_for_a_fresh_proof_first() {
        SERVICES.signedInLongAgo();
        assertThat(as(CLEO).page(HOOKS).select("main form[method=post]")).isEmpty();
        assertThat(as(CLEO).page(HOOKS).select("main a[href*=stepUp]")).hasSize(1);
        assertThat(as(CLEO).page(HOOKS + HOOK).select("main form[action$=rotate]")).isEmpty();
    }

    @Test
    void the_systems_of_a_practice_lead_there_and_for_others_nothing_is_there() {
        assertThat(as(CLEO).page(PRACTICE + "/systems").select("main a").eachAttr("href"))
                .contains(HOOKS);
        assertThat(as(RIVER).get("/practices/" + RIVER.id() + "/webhooks").statusCode())
                .isEqualTo(404);
    }
}
