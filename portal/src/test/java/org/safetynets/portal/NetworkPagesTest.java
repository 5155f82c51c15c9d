package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.IMPORT;
import static org.safetynets.portal.test.Scenario.IMPORT_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.ORGANIZATION_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a network administrator does. */
class NetworkPagesTest extends PortalTest {

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void an_organization_is_created() {
        // given
        SERVICES.given("POST", "/api/identity/organizations", "identity/organization.json");
        // when
        var response =
                as(NETA).post(
                                "/network/organizations/new",
                                "name",
                                "harbor",
                                "languages",
                                "en",
                                "timeZone",
                                "Europe/Dublin");
        // then
        leadsTo(response, "/network" + ORGANIZATION + "?done=organization-created");
        assertThat(SERVICES.received("POST", "/api/identity/organizations").getFirst().body())
                .isEqualTo(
                        "{\"name\":\"harbor\",\"timeZone\":\"Europe/Dublin\","
                                + "\"languages\":[\"en\"]}");
    }

    @Test
    void the_first_coordinator_is_invited_from_the_page_of_a_new_organization() {
        // given
        SERVICES.given("POST", ORGANIZATION_API + "/invitations", "identity/invitation-mail.json");
        var created = as(NETA).page("/network" + ORGANIZATION + "?done=organization-created");
        // when
        var form = as(NETA).page(created.select("a[href*=invitations]").attr("href"));
        var sent =
                as(NETA).post(
                                ORGANIZATION + "/invitations/new",
                                "roles",
                                form.select("[name=roles][checked]").val(),
                                "channel",
                                "email",
                                "email",
                                "cora@example.org");
        // then
        assertThat(created.text()).contains("Next, invite its first coordinator.");
        leadsTo(sent, ORGANIZATION + "/invitations?done=invitation");
        assertThat(SERVICES.received("POST", ORGANIZATION_API + "/invitations").getFirst().body())
                .contains("\"roles\":[\"coordinator\"]");
    }

    @Test
    void nobody_is_invited_into_a_suspended_organization() {
        SERVICES.given("GET", ORGANIZATION_API, "identity/organization-suspended.json");
        assertThat(as(NETA).page("/network" + ORGANIZATION).select("a[href*=invitations]"))
                .isEmpty();
    }

    @Test
    void a_name_that_is_taken_keeps_the_rest_of_the_form() {
        // given
        SERVICES.refusing("POST", "/api/identity/organizations", 409, "organization-name-taken");
        // when
        var page =
                Visit.page(
                        as(NETA).post(
                                        "/network/organizations/new",
                                        "name",
                                        "<b>harbor",
                                        "languages",
                                        "es",
                                        "timeZone",
                                        "Europe/Dublin"));
        // then
        assertThat(page.select("[role=alert] h2").text())
                .isEqualTo("Another organization has this name");
        assertThat(page.select("#name").val()).isEqualTo("<b>harbor");
        assertThat(page.select("[name=languages][value=es]").hasAttr("checked")).isTrue();
    }

    @Test
    void an_organization_is_suspended_with_a_reason_only() {
        // given
        SERVICES.given(
                "POST", ORGANIZATION_API + "/suspend", "identity/organization-suspended.json");
        // when
        var without = Visit.page(as(NETA).post("/network" + ORGANIZATION + "/suspend"));
        var with = as(NETA).post("/network" + ORGANIZATION + "/suspend", "reason", "unsafe");
        // then
        assertThat(without.select("#reason-error")).isNotEmpty();
        assertThat(without.select("#name").val()).isEqualTo("harbor");
        leadsTo(with, "/network" + ORGANIZATION + "?done=organization-suspend");
    }

    @Test
    void a_suspended_organization_is_activated_where_an_active_one_is_suspended() {
        SERVICES.given("GET", ORGANIZATION_API, "identity/organization-suspended.json");
        assertThat(as(NETA).page("/network" + ORGANIZATION).select("#stepping").attr("action"))
                .endsWith("/activate");
    }

    @Test
    void an_account_is_stopped_by_its_number_with_a_reason() {
        // given
        var api = "/api/identity/people/" + RIVER.id() + "/deactivate";
        SERVICES.answering("POST", api, 200, "");
        // when
        var wrong =
                Visit.page(
                        as(NETA).post(
                                        "/network/people/deactivate",
                                        "personId",
                                        "river",
                                        "reason",
                                        "asked for by law"));
        var right =
                as(NETA).post(
                                "/network/people/deactivate",
                                "personId",
                                RIVER.id().toString(),
                                "reason",
                                "asked for by law");
        // then
        assertThat(wrong.select("#personId-error")).isNotEmpty();
        assertThat(wrong.select("#reason").val()).isEqualTo("asked for by law");
        leadsTo(right, "/network/people?done=person-deactivate");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"reason\":\"asked for by law\"}");
    }

    @Test
    void a_file_is_checked_first_and_applied_only_when_said() {
        // given
        SERVICES.given("POST", "/api/identity/imports", "identity/import-checked.json");
        // when
        var checked =
                as(NETA).upload("/network/imports", "file", "text/csv", "a,b", "kind", "people");
        var applied =
                as(NETA).upload(
                                "/network/imports",
                                "file",
                                "text/csv",
                                "a,b",
                                "kind",
                                "people",
                                "step",
                                "apply");
        // then
        leadsTo(checked, "/network" + IMPORT);
        leadsTo(applied, "/network" + IMPORT);
        assertThat(SERVICES.received("POST", "/api/identity/imports"))
                .extracting(it -> it.query() + " " + it.body())
                .containsExactly("kind=people&dryRun=true a,b", "kind=people&dryRun=false a,b");
    }

    @Test
    void a_file_that_is_too_large_says_so() {
        // given
        SERVICES.refusing("POST", "/api/identity/imports", 413, "body-too-large");
        // when
        var page =
                Visit.page(
                        as(NETA).upload(
                                        "/network/imports",
                                        "file",
                                        "text/csv",
                                        "a,b",
                                        "kind",
                                        "people"));
        // then
        assertThat(page.select("[role=alert] h2").text()).isEqualTo("The request is too large");
        assertThat(page.select("[name=kind][value=people]").hasAttr("checked")).isTrue();
    }

    @Test
    void errors_name_their_lines_and_offer_no_applying() {
        // given
        SERVICES.given("GET", IMPORT_API, "identity/import-wrong.json");
        // when
        var page = as(NETA).page("/network" + IMPORT);
        // then
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Line 3 email is no e-mail address", "Line 17 roles “chair” is no role");
        assertThat(page.select("button[value=apply]")).isEmpty();
    }

    @Test
    void what_came_up_while_a_file_was_taken_in_is_no_reason_to_send_it_again() {
        // given
        SERVICES.answering(
                "GET",
                IMPORT_API,
                200,
                """
                {"importId": "0192f0c0-0000-7000-8000-000000000a91", "kind": "people",
                 "status": "done", "lines": 2,
                 "errors": [{"line": 2, "column": null, "message": "was invited meanwhile"}]}
                """);
        // when
        var page = as(NETA).page("/network" + IMPORT);
        // then
        assertThat(page.select("main h2").eachText()).containsExactly("What came up meanwhile");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void an_import_that_stands_still_goes_on() {
        // given
        SERVICES.given("GET", IMPORT_API, "identity/import-applying.json")
                .given("POST", IMPORT_API + "/resume", "identity/import-applying.json");
        // then
        assertThat(as(NETA).page("/network" + IMPORT).select("progress").attr("value"))
                .isEqualTo("100");
        leadsTo(as(NETA).post("/network" + IMPORT + "/resume"), "/network" + IMPORT);
    }

    @Test
    void comparing_says_what_was_found() {
        var page = Visit.page(as(NETA).post("/network/reconcile"));
        assertThat(page.select("main [role=status]").text())
                .isEqualTo("214 compared, 2 repaired, 0 could not be repaired.");
    }

    @Test
    void a_broken_record_is_told_with_its_first_line() {
        // given
        SERVICES.given("POST", "/api/identity/audit/verify", "identity/verified-broken.json");
        // when
        var page = Visit.page(as(NETA).post("/network/history/verify"));
        // then
        assertThat(page.select("main .note.stop").text()).contains("first at line 17");
    }
}
