package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.REFERRALS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a person reads when something does not work, and how they go on. */
class RefusalsTest extends PortalTest {

    private static final String[] OPENED = {
        "country", "US",
        "shown", "US",
        "others", "Haven, 01 555 0100",
        "looked", "true",
        "step", "open"
    };

    @Test
    void a_group_that_may_not_open_says_why_and_how_to_mend_it() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-draft.json")
                .refusing("POST", GROUP_API + "/open", 409, "not-currently-certified");
        // when
        var response = as(CORA).post(GROUP + "/open", OPENED);
        // then
        var alert = Visit.page(response).select("[role=alert]");
        assertThat(alert.text())
                .contains(
                        "No facilitator is certified for this purpose today", "Name a facilitator");
        assertThat(Visit.page(response).select("main a").text()).contains("Tuesday evening");
        assertThat(Visit.page(response).select("#others").text()).isEqualTo("Haven, 01 555 0100");
    }

    @Test
    void the_same_is_told_in_spanish() {
        // given
        SERVICES.refusing("POST", GROUP_API + "/open", 409, "not-currently-certified");
        // when
        var response = as(CORA).with("Cookie", "language=es").post(GROUP + "/open", OPENED);
        // then
        assertThat(Visit.page(response).select("[role=alert]").text())
                .contains("certificación")
                .doesNotContain("facilitator");
    }

    @Test
    void an_urgent_answer_of_a_counselor_leads_to_help_and_keeps_what_was_chosen() {
        // given
        SERVICES.refusing("POST", "/api/referrals" + REFERRALS, 409, "refer-first");
        // when
        var response =
                as(CLEO).post(
                                REFERRALS + "/new",
                                "suggestedPurpose",
                                "BT_CORE",
                                "violence",
                                "yes",
                                "suicide",
                                "no",
                                "psychosis",
                                "no",
                                "noPrivateWay",
                                "unknown");
        // then
        var page = Visit.page(response);
        assertThat(page.select("[role=alert] a[href=/crisis]")).isNotEmpty();
        assertThat(page.select("[name=violence][value=yes]").hasAttr("checked")).isTrue();
        assertThat(page.select("option[value=BT_CORE]").hasAttr("selected")).isTrue();
    }

    @Test
    void a_missing_answer_is_named_with_a_way_to_it() {
        // when
        var page = Visit.page(as(CLEO).post(REFERRALS + "/new", "violence", "no"));
        // then
        assertThat(page.select("[role=alert] a[href=#suicide]").text())
                .isEqualTo(
                        "Thoughts, a plan or an attempt to end their life in the last 90 days? Please"
                                + " choose one.");
        assertThat(page.select("#suicide").attr("aria-describedby")).contains("suicide-error");
        assertThat(SERVICES.received("POST", "/api/referrals" + REFERRALS)).isEmpty();
    }

    @Test
    void a_reason_is_needed_to_revoke() {
        // when
        var page = Visit.page(as(TESS).post(CERTIFICATION + "/revoke", "reason", "  "));
        // then
        assertThat(page.select("#reason-error").text()).isEqualTo("Please fill this in.");
        assertThat(SERVICES.received("POST", "/api/training" + CERTIFICATION + "/revoke"))
                .isEmpty();
    }

    @Test
    void a_field_that_a_service_refuses_is_marked_and_keeps_its_value() {
        // given
        SERVICES.answering(
                "POST",
                "/api/notifications/contact-card/email",
                400,
                """
                {"type": "/problems/invalid-request", "status": 400,
                 "errors": [{"field": "address", "message": "must be a plain e-mail address"}]}
                """);
        // when
        var page = Visit.page(as(RIVER).post("/contact/email", "address", "not an address"));
        // then
        assertThat(page.select("#address").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#address").val()).isEqualTo("not an address");
    }

    @ParameterizedTest
    @CsvSource({
        "403, forbidden, This is not for your role",
        "404, not-found, Nothing is here",
        "500, internal-error, Something went wrong on our side",
        "503, service-unavailable, This part is not available now",
        "429, rate-limited, Too many requests"
    })
    void each_refusal_of_a_whole_page_has_words_of_its_own(
            int status, String problem, String words) {
        // given
        SERVICES.refusing("GET", "/api/training" + CERTIFICATION, status, problem);
        // when
        var response = as(TESS).get(CERTIFICATION);
        // then
        assertThat(response.statusCode()).isEqualTo(status);
        var page = Visit.page(response);
        assertThat(page.select("h1").text()).isEqualTo(words);
        assertThat(page.text()).contains("4f1c2b").contains("Exit this page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/groups/listed/not-an-id",
                "/problems/unheard-of",
                "/inbox/x/y"
            })
    void an_address_where_nothing_is_keeps_the_frame(String path) {
        // when
        var response = as(RIVER).get(path);
        // then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Visit.page(response).select(".who").text()).contains("river");
    }

    @Test
    void a_group_of_another_organization_is_not_there() {
        assertThat(as(RIVER).get("/organizations/" + HARBOR + "/groups/" + HARBOR).statusCode())
                .isEqualTo(404);
    }

    @Test
    void home_stays_useful_while_a_service_is_out() {
        // given
        SERVICES.refusing("GET", "/api/notifications/inbox", 503, "service-unavailable")
                .refusing("PUT", "/api/identity/me", 500, "internal-error");
        // when
        var response = as(RIVER).get("/home");
        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Visit.page(response).text())
                .contains("This part is not available right now", "Tuesday evening");
    }
}
