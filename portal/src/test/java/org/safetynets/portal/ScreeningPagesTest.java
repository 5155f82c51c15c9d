package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.RED_REQUEST_ID;
import static org.safetynets.portal.test.Scenario.REQUEST_ID;
import static org.safetynets.portal.test.Scenario.answersOf;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Received;
import org.safetynets.portal.test.Visit;

/** How forms are read and answered, and appeals of removals. */
class ScreeningPagesTest extends PortalTest {

    private static final String RED = "/requests/" + RED_REQUEST_ID;
    private static final String DECISION = "/join-requests/" + RED_REQUEST_ID + "/decision";
    private static final String APPEAL = "/appeals/0192f0c0-0000-7000-8000-000000000209";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private static Received sent(String method, String path) {
        var sent = SERVICES.received(method, path);
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }

    @Test
    void today_shows_the_meetings_of_the_week_who_waits_the_urgent_first_and_debriefs_due() {
        var page = as(ROWAN).page("/today");

        assertThat(page.select("article form input[name=startsAt]").eachAttr("value"))
                .containsExactly("2026-12-02T00:00:00Z");
        assertThat(page.select("[aria-labelledby=asked] a").eachText())
                .containsExactly("reed", "wren");
        assertThat(page.select("a[href^=/my/support/debriefs/]")).hasSize(1);
    }

    @Test
    void answers_are_read_by_those_who_decide_and_what_asks_for_care_stands_out() {
        var page = as(ROWAN).page(GROUP + "/requests/" + REQUEST_ID);

        assertThat(page.select(".answers").text()).contains("I lip-read; captions help.");
        assertThat(page.select(".answers .care")).isEmpty();
        assertThat(page.text()).doesNotContain("must not meet them");
    }

    @Test
    void after_an_urgent_form_the_steps_stand_first_and_a_facilitator_cannot_accept() {
        var facilitator = as(ROWAN).page(GROUP + RED);
        var coordinator = as(CORA).page(GROUP + RED);

        assertThat(facilitator.select(".note.stop").text())
                .contains("talk with them today", "This is not a no");
        assertThat(facilitator.select(".answers .care").eachText())
                .contains("Yes, now", "I am not sure", "I would rather not say", "Not answered");
        assertThat(facilitator.select(".answers div:contains(threatened) .care").text())
                .as("of the purpose's own")
                .isEqualTo("Yes");
        assertThat(facilitator.text()).contains("Somebody must not meet them here");
        assertThat(facilitator.select("button[name=accept]").eachAttr("value"))
                .containsExactly("false");
        assertThat(coordinator.select("button[name=accept]").eachAttr("value"))
                .containsExactly("true", "false");
    }

    @Test
    void a_no_is_told_in_words_for_the_person_and_a_yes_is_not() {
        // given
        SERVICES.given("POST", GROUP_API + DECISION, "groups/join-request-accepted.json");
        // when
        as(ROWAN).post(GROUP + RED, "accept", "false", "told", "purpose", "reason", "Too far on");
        // then
        assertThat(sent("POST", GROUP_API + DECISION).body())
                .isEqualTo(
                        "{\"accept\":false,\"reason\":\"Too far on\"," + "\"told\":\"purpose\"}");
    }

    @Test
    void what_was_typed_stays_when_a_placement_is_held() {
        // given
        SERVICES.refusing("POST", GROUP_API + DECISION, 409, "placement-held");
        // when
        var page = Visit.page(as(CORA).post(GROUP + RED, "accept", "true", "told", "time"));
        // then
        assertThat(page.select("[role=alert]").text()).contains("held for safety");
        assertThat(page.select("#told [value=time]").hasAttr("checked")).isTrue();
    }

    @Test
    void answers_that_are_gone_or_not_for_this_person_leave_the_page_useful() {
        // given
        SERVICES.refusing("GET", answersOf(REQUEST_ID), 404, "not-found");
        // then
        assertThat(as(ROWAN).page(GROUP + "/requests/" + REQUEST_ID).text())
                .contains("no longer kept");
    }

    @Test
    void an_appeal_is_decided_with_an_answer() {
        // given
        SERVICES.answering("POST", GROUP_API + APPEAL + "/decision", 204, "");
        // when
        var response = as(CORA).post(GROUP + APPEAL, "upheld", "true", "answer", "Sorry");
        // then
        leadsTo(response, GROUP + "/roster?done=appeal-decided");
        assertThat(sent("POST", GROUP_API + APPEAL + "/decision").body())
                .contains("\"upheld\":true", "\"answer\":\"Sorry\"");
    }

    @Test
    void whoever_took_somebody_out_does_not_decide_about_the_appeal() {
        // given
        SERVICES.answering(
                "GET",
                GROUP_API + "/appeals",
                200,
                """
                [{"joinRequestId": "0192f0c0-0000-7000-8000-000000000209",
                  "personId": "11111111-0000-4000-8000-000000000008", "pseudonym": "reed",
                  "removedBy": "11111111-0000-4000-8000-000000000004", "reason": "Recorded",
                  "appeal": "A radio", "appealedAt": "2026-11-22T10:00:00Z"}]
                """);
        // then
        var page = as(CORA).page(GROUP + "/roster");
        assertThat(page.select("form[action*=/appeals/]")).isEmpty();
        assertThat(page.text()).contains("You took them out");
    }
}
