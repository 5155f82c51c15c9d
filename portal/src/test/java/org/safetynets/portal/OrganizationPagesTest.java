package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.MEMBER_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.ORGANIZATION_API;
import static org.safetynets.portal.test.Scenario.PERSON;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a coordinator does with people, invitations and the look of the organization. */
class OrganizationPagesTest extends PortalTest {

    private static final String INVITATIONS = ORGANIZATION + "/invitations";
    private static final String INVITATION = "/invitations/0192f0c0-0000-7000-8000-000000000d01";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void the_list_of_people_is_narrowed_by_role_state_and_name() {
        assertThat(names("")).containsExactly("rowan", "tess", "sage", "cora", "cleo");
        assertThat(names("?role=facilitator")).containsExactly("rowan", "cleo");
        assertThat(names("?role=facilitator&status=deactivated")).containsExactly("cleo");
        assertThat(names("?text=TES")).containsExactly("tess");
    }

    private Iterable<String> names(String filter) {
        return as(CORA).page(ORGANIZATION + "/people" + filter).select("tbody th").eachText();
    }

    @Test
    void nobody_is_missed_when_the_people_fill_more_than_one_page() {
        // given
        SERVICES.answering(
                "GET",
                ORGANIZATION_API + "/members",
                200,
                """
                {"items": [{"personId": "11111111-0000-4000-8000-000000000002",
                 "pseudonym": "rowan", "roles": ["facilitator"]}],
                 "page": 0, "size": 1, "total": 1000}
                """);
        // when
        as(CORA).page(ORGANIZATION + "/people");
        // then
        assertThat(SERVICES.received("GET", ORGANIZATION_API + "/members"))
                .extracting(it -> it.query().replaceAll(".*(page=\\d+).*", "$1"))
                .startsWith("page=0", "page=1")
                .hasSize(10);
    }

    @Test
    void somebody_who_is_gone_still_has_a_line_to_open() {
        // given
        SERVICES.answering(
                "GET",
                ORGANIZATION_API + "/members",
                200,
                """
                {"items": [{"personId": "11111111-0000-4000-8000-000000000002",
                 "pseudonym": "", "roles": ["facilitator"], "status": "deactivated"}],
                 "page": 0, "size": 100, "total": 1}
                """);
        // then
        assertThat(as(CORA).page(ORGANIZATION + "/people").select("tbody a").text())
                .isEqualTo("Somebody who is gone");
    }

    @Test
    void roles_are_changed_with_a_reason() {
        // given
        SERVICES.answering(
                "PUT",
                MEMBER_API,
                200,
                """
                {"personId": "11111111-0000-4000-8000-000000000002", "pseudonym": "rowan",
                 "roles": ["facilitator", "trainer"]}
                """);
        // when
        var response =
                as(CORA).post(
                                PERSON,
                                "roles",
                                "trainer",
                                "roles",
                                "facilitator",
                                "roles",
                                "emperor",
                                "reason",
                                "grown");
        // then
        leadsTo(response, PERSON + "?done=roles");
        assertThat(SERVICES.received("PUT", MEMBER_API).getFirst().body())
                .isEqualTo("{\"roles\":[\"facilitator\",\"trainer\"],\"reason\":\"grown\"}");
    }

    @Test
    void a_change_without_a_role_or_a_reason_is_not_sent_and_keeps_the_rest() {
        // when
        var page = Visit.page(as(CORA).post(PERSON, "reason", "no role left"));
        // then
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#roles");
        assertThat(page.select("#reason").val()).isEqualTo("no role left");
        assertThat(SERVICES.received("PUT", MEMBER_API)).isEmpty();
    }

    @Test
    void the_last_coordinator_stays_and_it_says_how_to_mend_it() {
        // given
        SERVICES.refusing("DELETE", MEMBER_API, 409, "last-coordinator");
        // when
        var page = Visit.page(as(CORA).post(PERSON + "/remove", "reasonToEnd", "moved away"));
        // then
        assertThat(page.select("[role=alert]").text())
                .contains("Make somebody else a coordinator first");
        assertThat(page.select("#reasonToEnd").val()).isEqualTo("moved away");
    }

    @Test
    void the_reason_for_removing_fits_into_a_header() {
        // given
        SERVICES.answering("DELETE", MEMBER_API, 204, "");
        // when
        var response =
                as(CORA).post(PERSON + "/remove", "reasonToEnd", "she’s “gone”\r\nX-Evil: señal");
        // then
        leadsTo(response, ORGANIZATION + "/people?done=removed");
        assertThat(SERVICES.received("DELETE", MEMBER_API).getFirst().reason())
                .isEqualTo("she's \"gone\"  X-Evil: senal");
    }

    @Test
    void an_invitation_by_mail_is_sent() {
        // given
        SERVICES.given("POST", ORGANIZATION_API + "/invitations", "identity/invitation-mail.json");
        // when
        var response =
                as(CORA).post(
                                INVITATIONS + "/new",
                                "roles",
                                "facilitator",
                                "channel",
                                "email",
                                "email",
                                "a@example.org");
        // then
        leadsTo(response, INVITATIONS + "?done=invitation");
        assertThat(SERVICES.received("POST", ORGANIZATION_API + "/invitations").getFirst().body())
                .isEqualTo(
                        "{\"roles\":[\"facilitator\"],\"channel\":\"email\","
                                + "\"email\":\"a@example.org\"}");
    }

    @Test
    void a_slip_shows_the_code_once_and_says_nothing_that_reveals() {
        // given
        SERVICES.given("POST", ORGANIZATION_API + "/invitations", "identity/invitation-code.json");
        // when
        var page =
                Visit.page(
                        as(CORA).post(
                                        INVITATIONS + "/new",
                                        "roles",
                                        "facilitator",
                                        "channel",
                                        "code"));
        // then
        assertThat(page.select(".slip").text())
                .contains("7Q2M-KX4T-9RWC-V5HN", "http://localhost:8080/invitation", "H. Office")
                .doesNotContain("harbor", "group", "facilitator", "Safety", "cora");
    }

    @Test
    void a_refused_invitation_keeps_what_was_typed() {
        // given
        SERVICES.refusing(
                "POST", ORGANIZATION_API + "/invitations", 409, "roles-not-yours-to-grant");
        // when
        var page =
                Visit.page(
                        as(CORA).post(
                                        INVITATIONS + "/new",
                                        "roles",
                                        "trainer",
                                        "channel",
                                        "email",
                                        "email",
                                        "\"><script>@x"));
        // then
        assertThat(page.select("#email").val()).isEqualTo("\"><script>@x");
        assertThat(page.select("[name=roles][value=trainer]").hasAttr("checked")).isTrue();
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void an_invitation_is_sent_again_or_taken_back_with_a_reason() {
        // given
        SERVICES.answering("POST", ORGANIZATION_API + INVITATION + "/resend", 200, "")
                .answering("POST", ORGANIZATION_API + INVITATION + "/revoke", 200, "");
        // then
        leadsTo(
                as(CORA).post(ORGANIZATION + INVITATION + "/resend"),
                INVITATIONS + "?done=invitation-resent");
        var without = Visit.page(as(CORA).post(ORGANIZATION + INVITATION + "/revoke"));
        assertThat(without.select("[role=alert]")).isNotEmpty();
        leadsTo(
                as(CORA).post(
                                ORGANIZATION + INVITATION + "/revoke",
                                "reason-0192f0c0-0000-7000-8000-000000000d01",
                                "wrong address"),
                INVITATIONS + "?done=invitation-revoked");
        assertThat(
                        SERVICES.received("POST", ORGANIZATION_API + INVITATION + "/revoke")
                                .getFirst()
                                .body())
                .isEqualTo("{\"reason\":\"wrong address\"}");
    }

    @Test
    void an_invited_person_signs_in_or_up_first_and_comes_back() {
        var links = asNobody().page("/invitation/7Q2M-KX4T-9RWC-V5HN").select("main a");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "/register?returnTo=/invitation/7Q2M-KX4T-9RWC-V5HN",
                        "/login?returnTo=/invitation/7Q2M-KX4T-9RWC-V5HN");
    }

    @Test
    void an_invitation_is_accepted() {
        // given
        SERVICES.given("POST", "/api/identity/invitations/accept", "identity/me-rowan.json");
        // then
        leadsTo(
                as(RIVER).post("/invitation/accept", "code", "7Q2M-KX4T-9RWC-V5HN"),
                "/home?done=invited");
    }

    @Test
    void a_code_that_opens_nothing_stays_in_the_field() {
        // given
        SERVICES.refusing("POST", "/api/identity/invitations/look", 409, "too-many-code-attempts");
        // when
        var page = as(RIVER).page("/invitation/ABCD-EFGH");
        // then
        assertThat(page.select("[role=alert]").text()).contains("Too many codes were tried");
        assertThat(page.select("#code").val()).isEqualTo("ABCD-EFGH");
    }

    @Test
    void the_record_is_asked_for_by_day_action_and_person() {
        // when
        as(CORA).page(
                        ORGANIZATION
                                + "/history?from=2026-11-01&to=2026-11-02&action=roster.read&actor="
                                + RIVER.id()
                                + "&page=2");
        // then
        assertThat(SERVICES.received("GET", ORGANIZATION_API + "/audit").getFirst().query())
                .contains(
                        "from=2026-11-01T00:00:00Z",
                        "to=2026-11-03T00:00:00Z",
                        "action=roster.read",
                        "actor=" + RIVER.id(),
                        "page=2");
    }

    @Test
    void every_action_offered_has_words_of_its_own() {
        var offered = as(CORA).page(ORGANIZATION + "/history").select("#action option[value~=.+]");
        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.text()).isNotEqualTo(it.val().replaceAll("[.-]", " ")));
    }

    @Test
    void older_lines_keep_the_filter() {
        var older = as(CORA).page(ORGANIZATION + "/history?action=roster.read").select(".pager a");
        assertThat(older.attr("href")).contains("action=roster.read", "page=1");
    }

    @Test
    void a_day_that_is_none_is_marked_and_nothing_is_asked() {
        var page = as(CORA).page(ORGANIZATION + "/history?from=yesterday");
        assertThat(page.select("#from-error").text()).contains("one like 2026-12-01");
        assertThat(SERVICES.received("GET", ORGANIZATION_API + "/audit")).isEmpty();
    }

    @Test
    void the_look_is_saved_on_the_version_that_was_read() {
        // given
        SERVICES.given("PUT", ORGANIZATION_API + "/branding", "identity/organization.json");
        // when
        var response =
                as(CORA).post(
                                ORGANIZATION + "/branding",
                                "version",
                                "7",
                                "neutralName",
                                "H. Office",
                                "languages",
                                "en",
                                "languages",
                                "es",
                                "timeZone",
                                "Europe/Dublin");
        // then
        leadsTo(response, ORGANIZATION + "/branding?done=branding");
        assertThat(SERVICES.received("PUT", ORGANIZATION_API + "/branding").getFirst().body())
                .isEqualTo(
                        "{\"neutralName\":\"H. Office\",\"languages\":[\"en\",\"es\"],"
                                + "\"timeZone\":\"Europe/Dublin\"}");
    }

    @Test
    void a_picture_is_sent_as_it_is_and_anything_else_is_not() {
        // given
        SERVICES.answering("PUT", ORGANIZATION_API + "/logo", 200, "");
        var logo = ORGANIZATION + "/branding/logo";
        // then
        leadsTo(
                as(CORA).upload(logo, "picture", "image/png", "PNG"),
                ORGANIZATION + "/branding?done=logo");
        assertThat(SERVICES.received("PUT", ORGANIZATION_API + "/logo").getFirst().body())
                .isEqualTo("PNG");
        var page = Visit.page(as(CORA).upload(logo, "picture", "text/html", "<h1>"));
        assertThat(page.select("#picture-error").text()).contains("PNG, JPEG or WebP");
        assertThat(page.select("#timeZone").val()).isEqualTo("America/New_York");
    }
}
