package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUPS_API;
import static org.safetynets.portal.test.Scenario.GROUP_API;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Received;
import org.safetynets.portal.test.Visit;

/** What those do who coordinate a group: drafting, changing, roster, history. */
class GroupStaffPagesTest extends PortalTest {

    private static final String REED = "/members/11111111-0000-4000-8000-000000000008";

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
    void the_waitlist_stands_in_order_and_only_a_coordinator_takes_somebody_out() {
        // given
        SERVICES.answering("POST", GROUP_API + REED + "/remove", 204, "");
        // then
        var facilitator = as(ROWAN).page(GROUP + "/roster");
        assertThat(facilitator.select("[aria-labelledby=waiting] ol li")).hasSize(1);
        assertThat(facilitator.select("form[action$=/remove]")).isEmpty();
        // when
        var empty = Visit.page(as(CORA).post(GROUP + REED + "/remove", "reason", " "));
        // then
        assertThat(empty.select("[role=alert]").text()).contains("Please fill this in");
        assertThat(SERVICES.received("POST", GROUP_API + REED + "/remove")).isEmpty();
        // when
        var response = as(CORA).post(GROUP + REED + "/remove", "reason", "Recorded");
        // then
        leadsTo(response, GROUP + "/roster?done=member-removed");
        assertThat(sent("POST", GROUP_API + REED + "/remove").body())
                .isEqualTo("{\"reason\":\"Recorded\"}");
    }

    @Test
    void a_code_into_a_group_that_nobody_finds_stands_on_a_slip_that_says_nothing() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-private.json")
                .given("POST", GROUP_API + "/invitations", "groups/group-invitation-made.json")
                .answering(
                        "DELETE",
                        GROUP_API + "/invitations/0192f0c0-0000-7000-8000-000000000e01",
                        204,
                        "");
        // then
        assertThat(as(CORA).page(GROUP).select("a[href$=/invitations]")).isNotEmpty();
        assertThat(as(RIVER).get(GROUP + "/invitations").statusCode()).isEqualTo(404);
        // when
        var slip = Visit.page(as(CORA).post(GROUP + "/invitations"));
        // then
        assertThat(slip.select(".slip").text())
                .contains("7Q2M-KX4T-9RWC-V5HN-2B6D-8FJP-3SW9-YB", "/invitation")
                .doesNotContain("group", "Tuesday");
        assertThat(slip.select(".actions a").attr("href")).isEqualTo(GROUP + "/invitations");
        // when
        var back = as(CORA).page(GROUP + "/invitations").select("form[action$=/take-back]");
        // then
        leadsTo(as(CORA).post(back.attr("action")), GROUP + "/invitations?done=invitation-revoked");
    }

    @Test
    void whoever_opens_a_group_looks_at_whom_its_members_can_call_and_names_who_is_missing() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-draft.json")
                .given("POST", GROUP_API + "/open", "groups/group-open.json");
        var link = as(CORA).page(GROUP).select("a.button[href$=/open]");
        var first = as(CORA).page(link.attr("href"));
        assertThat(first.select("button[value=open]")).isEmpty();
        // when
        var seen = Visit.page(as(CORA).post(GROUP + "/open", "step", "show", "country", "US"));
        // then
        assertThat(seen.select(".cards").text())
                .contains("988 Lifeline", "Last confirmed", "No number is confirmed.")
                .doesNotContain("Find A Helpline");
        assertThat(seen.select(".note.wait li").eachText())
                .containsExactly("When somebody hurts or frightens you");
        // when
        var early = opened("shown", "US");
        var unseen = opened("shown", "IE", "others", "Haven, 01 555 0100", "looked", "true");
        // then
        assertThat(Visit.page(early).select("[role=alert] li")).hasSize(2);
        assertThat(Visit.page(unseen).select("input[name=shown]").val()).isEqualTo("US");
        assertThat(SERVICES.received("POST", GROUP_API + "/open")).isEmpty();
        // when
        var done = opened("shown", "US", "others", "Haven, 01 555 0100", "looked", "true");
        // then
        leadsTo(done, GROUP);
        assertThat(sent("POST", GROUP_API + "/open").body())
                .isEqualTo("{\"reason\":\"US: Haven, 01 555 0100; 988 Lifeline\"}");
    }

    private HttpResponse<String> opened(String... more) {
        var fields = Stream.concat(Stream.of("step", "open", "country", "US"), Stream.of(more));
        return as(CORA).post(GROUP + "/open", fields.toArray(String[]::new));
    }

    @Test
    void while_nobody_can_be_looked_up_no_group_is_opened_as_if_nobody_were_there() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-draft.json")
                .given("POST", GROUP_API + "/open", "groups/group-open.json")
                .answering("GET", "/api/referrals/crisis-resources", 503, "");
        // when
        var page = Visit.page(opened("shown", "US", "others", "Haven", "looked", "true"));
        // then
        assertThat(page.select("main").text())
                .contains("This cannot be looked up now")
                .doesNotContain("Nobody is confirmed for");
        assertThat(page.select("button[value=open]")).isEmpty();
        assertThat(SERVICES.received("POST", GROUP_API + "/open")).isEmpty();
    }

    @Test
    void only_a_coordinator_opens_a_group() {
        assertThat(as(ROWAN).get(GROUP + "/open").statusCode()).isEqualTo(404);
        assertThat(as(ROWAN).post(GROUP + "/open").statusCode()).isEqualTo(404);
    }

    @Test
    void who_anybody_finds_needs_no_invitation() {
        assertThat(as(CORA).page(GROUP).select("a[href$=/invitations]")).isEmpty();
        var page = as(CORA).page(GROUP + "/invitations");
        assertThat(page.select("form[action$=/invitations]")).isEmpty();
        assertThat(page.select(".note").text()).contains("while this group is open");
    }

    @Test
    void a_code_that_was_used_is_shown_without_the_person_and_can_be_taken_back() {
        var cards = as(CORA).page(GROUP + "/invitations").select(".card");
        assertThat(cards).hasSize(2);
        assertThat(cards.get(1).text()).contains("Used:").doesNotContain("River");
        assertThat(cards.get(1).select("form[action$=/take-back]")).isNotEmpty();
    }

    @Test
    void a_coordinator_writes_down_where_the_group_meets_and_what_was_typed_stays() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-in-person.json")
                .given("GET", GROUP_API + "/address", "groups/address.json")
                .given("PUT", GROUP_API + "/address", "groups/address.json");
        var page = as(CORA).page(GROUP);
        assertThat(page.select("#address").text()).contains("12 Quay Street");
        // when
        var response = as(CORA).post(GROUP + "/address", "version", "1", "address", "3 Mill Lane");
        // then
        leadsTo(response, GROUP + "?done=address");
        var sent = sent("PUT", GROUP_API + "/address");
        assertThat(sent.body()).isEqualTo("{\"address\":\"3 Mill Lane\"}");
        assertThat(sent.ifMatch()).isEqualTo("\"1\"");
        // when
        SERVICES.refusing("PUT", GROUP_API + "/address", 412, "stale");
        var again =
                Visit.page(as(CORA).post(GROUP + "/address", "version", "1", "address", "Mine"));
        // then
        assertThat(again.select("#address").text()).isEqualTo("Mine");
        // and one that only supervises has no door to open
        SERVICES.refusing("GET", GROUP_API + "/address", 404, "not-found");
        assertThat(as(SAGE).page(GROUP).select(".where, #address")).isEmpty();
    }

    @Test
    void a_coordinator_drafts_a_group_and_what_was_typed_stays() {
        // given
        var form = "/organizations/" + HARBOR + "/groups/new";
        SERVICES.given("POST", GROUPS_API + "/groups", "groups/group-draft.json");
        assertThat(as(CORA).page(form).select("[name=enrolment][checked]").val())
                .isEqualTo("closed");
        assertThat(as(ROWAN).get(form).statusCode()).isEqualTo(404);
        // when
        var missing = Visit.page(as(CORA).post(form, "name", "Steady", "timeZone", "Mars/Olympus"));
        // then
        assertThat(missing.select("main [role=alert] a").eachAttr("href"))
                .contains("#purpose", "#timeZone", "#weekday", "#forWhom");
        assertThat(missing.select("#name").val()).isEqualTo("Steady");
        // when
        var drafted = as(CORA).post(form, FILLED);
        // then
        assertThat(drafted.headers().firstValue("Location").orElseThrow())
                .endsWith("?done=group-drafted");
        assertThat(sent("POST", GROUPS_API + "/groups").body())
                .contains(
                        "\"enrolment\":\"closed\"",
                        "\"facilitators\":[\"11111111-0000-4000-8000-000000000002\"]",
                        "\"timeZone\":\"Europe/Dublin\"",
                        "\"guidelines\":[\"Passing is fine\",\"Share the time\"]",
                        "\"place\":{")
                .doesNotContain("\"until\"");
    }

    private static final String[] FILLED = {
        "name",
        "Steady",
        "purpose",
        "BT_CORE",
        "capacity",
        "8",
        "format",
        "in-person",
        "facilitators",
        "11111111-0000-4000-8000-000000000002",
        "enrolment",
        "closed",
        "visibility",
        "public",
        "language",
        "en",
        "weekday",
        "monday",
        "startTime",
        "19:00",
        "durationMinutes",
        "90",
        "everyWeeks",
        "1",
        "timeZone",
        "Europe/Dublin",
        "town",
        "Cork",
        "latitude",
        "51.9",
        "longitude",
        "-8.5",
        "forWhom",
        "Partners",
        "outcomes",
        "Trust",
        "guidelines",
        "Passing is fine\r\n\r\nShare the time"
    };

    @Test
    void changing_a_group_keeps_what_the_form_has_no_field_for() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-in-person.json")
                .given("PUT", GROUP_API, "groups/group-in-person.json");
        var page = as(CORA).page(GROUP + "/change");
        assertThat(page.select("#name").val()).isEqualTo("Tuesday evening");
        assertThat(page.select("#guidelines").text()).contains("Passing is fine.");
        assertThat(page.select("#town").val()).isEqualTo("Cork");
        assertThat(page.select("[name=facilitators][checked]").eachAttr("value"))
                .containsExactly("11111111-0000-4000-8000-000000000002");
        // when
        var fields = Stream.concat(Stream.of(FILLED), Stream.of("version", "3"));
        var response = as(CORA).post(GROUP + "/change", fields.toArray(String[]::new));
        // then
        leadsTo(response, GROUP + "?done=group-changed");
        var sent = sent("PUT", GROUP_API);
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
        assertThat(sent.body()).contains("\"exceptions\":[\"2026-12-29\"]");
    }

    @Test
    void the_history_says_by_whom_and_a_rule_is_nobody() {
        var page = as(CORA).page(GROUP);
        assertThat(page.select(".timeline li").eachText())
                .first()
                .asString()
                .contains("By the rule");
        assertThat(page.select(".timeline").text()).contains("By a coordinator: cora");
    }

    @Test
    void a_coordinator_finds_how_to_end_a_group_and_nobody_else_does() {
        assertThat(as(CORA).page(GROUP).select("form[action$=/close]")).hasSize(1);
        assertThat(as(ROWAN).page(GROUP).select("form[action$=/close]")).isEmpty();
    }
}
