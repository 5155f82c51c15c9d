package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.DRAFT;
import static org.safetynets.portal.test.Scenario.STANDARD;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** The life of a standard: loaded or drafted, revised, reviewed by another, published, compared. */
class StandardPagesTest extends PortalTest {

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void somebody_without_the_network_reads_and_writes_nothing() {
        var page = as(TESS).page(STANDARD);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main a[download]").attr("href"))
                .isEqualTo(TRAINING_API + STANDARD + "/file");
    }

    @Test
    void a_draft_is_revised_in_what_is_named_and_keeps_the_rest() {
        // given
        SERVICES.given("GET", TRAINING_API + DRAFT + "/file", "training/standard-file.json")
                .given("PUT", TRAINING_API + DRAFT, "training/standard-draft.json");
        // when
        var response =
                as(NETA).post(
                                DRAFT,
                                "version",
                                "\"3\"",
                                "titleEn",
                                "Peer facilitator",
                                "titleEs",
                                "",
                                "validityMonths",
                                "30",
                                "purposes",
                                "BT_CORE, BT_CONNECT");
        // then
        leadsTo(response, DRAFT + "?done=standard-revised");
        assertThat(SERVICES.received("PUT", TRAINING_API + DRAFT).getFirst().body())
                .contains("\"title\":{\"en\":\"Peer facilitator\"}", "\"validityMonths\":30")
                .contains("\"purposes\":[\"BT_CORE\",\"BT_CONNECT\"]")
                .contains("\"code\":\"RD1\"", "\"rubric\":");
    }

    @Test
    void a_requirement_is_added_changed_moved_and_removed_and_the_rest_stays_as_it_was() {
        // given
        SERVICES.given("PUT", TRAINING_API + DRAFT, "training/standard-draft.json");
        var requirements = DRAFT + "/requirements";
        // when
        var added =
                as(NETA).post(
                                requirements + "/new",
                                "version",
                                "\"3\"",
                                "code",
                                "M12",
                                "kind",
                                "module",
                                "titleEn",
                                "Grief",
                                "hours",
                                "2,5");
        as(NETA).post(requirements + "/RD2/up", "version", "\"3\"");
        as(NETA).post(requirements + "/RD3/remove", "version", "\"3\"");
        as(NETA).post(
                        requirements + "/OB1",
                        "code",
                        "OB1",
                        "kind",
                        "observation",
                        "titleEn",
                        "Observed meeting",
                        "minimumScore",
                        "3",
                        "times",
                        "2",
                        "observers",
                        "2",
                        "lowest",
                        "2",
                        "lowestCritical",
                        "3",
                        "version",
                        "\"3\"");
        // then
        leadsTo(added, requirements + "?done=requirement-added");
        var sent = SERVICES.received("PUT", TRAINING_API + DRAFT);
        assertThat(sent.getFirst().body())
                .contains("{\"code\":\"M12\",\"kind\":\"module\",\"title\":{\"en\":\"Grief\"}")
                .contains("\"hours\":2.5", "\"rubric\":");
        assertThat(sent.get(1).body().indexOf("\"code\":\"RD2\""))
                .isLessThan(sent.get(1).body().indexOf("\"code\":\"RD1\""));
        assertThat(sent.get(2).body()).doesNotContain("\"code\":\"RD3\"");
        assertThat(sent.get(3).body())
                .contains("\"times\":2", "\"observers\":2", "\"lowestCritical\":3");
    }

    @Test
    void a_requirement_with_gaps_is_not_sent_and_what_the_service_refuses_is_told() {
        // given
        SERVICES.refusing("PUT", TRAINING_API + DRAFT, 409, "requirement-repeated");
        var requirements = DRAFT + "/requirements";
        // when
        var gaps =
                Visit.page(
                        as(NETA).post(
                                        requirements + "/new",
                                        "code",
                                        "m 12",
                                        "titleEn",
                                        "Grief",
                                        "lowest",
                                        "2"));
        var repeated =
                Visit.page(
                        as(NETA).post(
                                        requirements + "/new",
                                        "code",
                                        "RD1",
                                        "kind",
                                        "readiness",
                                        "titleEn",
                                        "Again"));
        // then
        assertThat(gaps.select("main [role=alert] a").eachAttr("href"))
                .contains("#code", "#kind", "#observers", "#lowestCritical");
        assertThat(gaps.select("#titleEn").val()).isEqualTo("Grief");
        assertThat(repeated.select("main [role=alert] h2").text()).isNotBlank();
        assertThat(repeated.select("#code").val()).isEqualTo("RD1");
    }

    @Test
    void what_is_no_draft_any_more_is_read_and_not_written() {
        leadsTo(as(NETA).get(STANDARD + "/requirements"), STANDARD);
        assertThat(as(NETA).get(DRAFT + "/requirements/NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_is_submitted_and_published_by_steps() {
        SERVICES.given("POST", TRAINING_API + DRAFT + "/submit", "training/standard-draft.json")
                .given("POST", TRAINING_API + DRAFT + "/publish", "training/standard-draft.json");
        assertThat(as(NETA).page(DRAFT).select("form[action$=/submit]")).isNotEmpty();
        leadsTo(as(NETA).post(DRAFT + "/submit"), DRAFT + "?done=standard-submit");
        SERVICES.given("GET", TRAINING_API + DRAFT, "training/standard-approved.json");
        assertThat(as(NETA).page(DRAFT).select("form[action$=/publish]")).isNotEmpty();
        leadsTo(as(NETA).post(DRAFT + "/publish"), DRAFT + "?done=standard-publish");
    }

    @Test
    void whoever_wrote_it_is_not_offered_to_review_it() {
        // given
        SERVICES.given("GET", TRAINING_API + DRAFT, "training/standard-submitted.json");
        assertThat(as(NETA).page(DRAFT).select("form[action$=/review]")).isNotEmpty();
        // when
        var own =
                """
                {"standardId": "0192f0c0-0000-7000-8000-000000000403", "code": "BTPF",
                 "version": "1.1.0", "title": {"en": "Mine"}, "level": "facilitator",
                 "validityMonths": 24, "purposes": [], "requirements": [], "status": "submitted",
                 "review": {"author": "11111111-0000-4000-8000-000000000006", "opinions": []}}
                """;
        SERVICES.answering("GET", TRAINING_API + DRAFT, 200, own);
        // then
        assertThat(as(NETA).page(DRAFT).select("form[action$=/review]")).isEmpty();
    }

    @Test
    void a_review_says_why() {
        // given
        var api = TRAINING_API + DRAFT + "/review";
        SERVICES.given("GET", TRAINING_API + DRAFT, "training/standard-submitted.json")
                .given("POST", api, "training/standard-draft.json");
        // then
        var page = Visit.page(as(NETA).post(DRAFT + "/review", "step", "back", "comments", " "));
        assertThat(page.select("#comments-error")).isNotEmpty();
        leadsTo(
                as(NETA).post(DRAFT + "/review", "step", "back", "comments", "M12 is unclear"),
                DRAFT + "?done=standard-reviewed");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"approve\":false", "\"comments\":\"M12 is unclear\"");
    }

    @Test
    void the_next_version_begins_with_what_this_one_says() {
        var api = TRAINING_API + STANDARD + "/successor";
        SERVICES.given("POST", api, "training/standard-draft.json");
        assertThat(
                        Visit.page(as(NETA).post(STANDARD + "/successor", "next", "one"))
                                .select("#next-error"))
                .isNotEmpty();
        leadsTo(
                as(NETA).post(STANDARD + "/successor", "next", "1.1.0"),
                DRAFT + "?done=standard-drafted");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"version\":\"1.1.0\"}");
    }

    @Test
    void two_versions_are_compared_in_words() {
        assertThat(as(NETA).page(DRAFT + "/comparison?with=" + STANDARD.substring(11)).text())
                .contains("More is asked", "Pass mark: 80 → 85", "180 days");
    }

    @Test
    void a_file_is_loaded_as_it_is() {
        // given
        var api = TRAINING_API + "/standards/file";
        SERVICES.given("POST", api, "training/none.json");
        // then
        leadsTo(
                as(NETA).upload("/standards/load", "file", "application/json", "{\"x\": 1}"),
                "/standards?done=standards-loaded");
        assertThat(SERVICES.received("POST", api).getFirst().body()).isEqualTo("{\"x\": 1}");
    }
}
