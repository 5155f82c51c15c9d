package org.safetynets.portal.browser;

import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.SOL;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUPS_API;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.INCIDENT;
import static org.safetynets.portal.test.Scenario.INCIDENTS;
import static org.safetynets.portal.test.Scenario.INCIDENTS_API;
import static org.safetynets.portal.test.Scenario.LISTED;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.OCCURRENCE;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.REQUEST_ID;

import org.junit.jupiter.api.Test;

/** The states of the pages of groups: a no, a removal, a closed door, something urgent, a week. */
class EveryGroupStateIT extends StateTest {

    private static final String REQUEST = "/requests/" + REQUEST_ID;

    @Test
    void a_no_with_its_reason_and_other_groups() {
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-declined.json")
                .given(
                        "GET",
                        "/api/groups/mine/requests/" + REQUEST_ID + "/alternatives",
                        "groups/alternatives.json");
        inspect("asked-declined", REQUEST, RIVER);
    }

    @Test
    void a_removal_with_an_appeal_to_write() {
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-removed.json");
        inspect("asked-removed", REQUEST, RIVER);
    }

    @Test
    void an_appeal_that_waits() {
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-appealed.json");
        inspect("asked-appealed", REQUEST, RIVER);
    }

    @Test
    void an_appeal_that_was_upheld() {
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-upheld.json");
        inspect("asked-upheld", REQUEST, RIVER);
    }

    @Test
    void a_group_that_meets_in_person() {
        SERVICES.given("GET", GROUP_API, "groups/group-in-person.json")
                .given("GET", GROUP_API + "/view", "groups/view-in-person.json")
                .given("GET", GROUP_API + "/address", "groups/address.json");
        inspect("group-in-person", GROUP, RIVER);
        inspect("group-address", GROUP, CORA, page -> page.click("#where"), "#address");
    }

    @Test
    void a_closed_group_that_has_begun() {
        SERVICES.given("GET", "/api" + LISTED, "groups/listed-begun.json");
        inspect("listed-begun", LISTED, null);
    }

    @Test
    void names_without_a_yes() {
        inspect(
                "ask-names-errors",
                LISTED + "/ask/questions",
                RIVER,
                page -> {
                    page.click("details.field summary");
                    page.fill("#mustNotMeet", "Marcos");
                    page.click("main form .actions button:not(.plain)");
                },
                REFUSED);
    }

    @Test
    void a_door_that_is_not_open_yet() {
        SERVICES.refusing("GET", GROUP_API + OCCURRENCE + "/room", 409, "room-not-open");
        inspect("meeting-door-closed", GROUP + OCCURRENCE + "/room", RIVER);
    }

    @Test
    void an_address_for_ones_own_calendar() {
        SERVICES.given("POST", "/api/groups/mine/calendar", "groups/calendar.json");
        inspect(
                "calendar-address",
                "/my/meetings",
                RIVER,
                page -> page.click("form[action$='/calendar'] button"),
                "#address");
    }

    @Test
    void a_check_in_with_errors() {
        inspect(
                "check-in-errors",
                GROUP + MEETING + "/check-in",
                RIVER,
                page -> page.click("main form button"),
                REFUSED);
    }

    @Test
    void a_measure_with_errors() {
        inspect(
                "measure-errors",
                GROUP + "/measures/WHO5/start",
                RIVER,
                page -> page.click("main form button"),
                REFUSED);
    }

    @Test
    void a_week_of_groups() {
        inspect(
                "find-week",
                "/groups/find",
                null,
                page -> page.click("button[name=view][value=week]"),
                ".week");
    }

    @Test
    void more_groups_than_fit_on_a_page() {
        SERVICES.given("POST", "/api/groups/search", "groups/search-more.json");
        inspect("find-more", "/groups/find", null, page -> page.click(".near summary"), "#town");
    }

    @Test
    void a_meeting_to_come_and_one_that_was_held() {
        SERVICES.given("GET", GROUP_API + MEETING, "groups/meeting-scheduled.json");
        inspect("meeting-scheduled", GROUP + MEETING, ROWAN);
        SERVICES.given("GET", GROUP_API + MEETING, "groups/meeting-held.json");
        inspect("meeting-held", GROUP + MEETING, ROWAN);
    }

    @Test
    void somebody_to_take_out_without_a_reason() {
        inspect(
                "roster-remove-errors",
                GROUP + "/roster",
                CORA,
                page -> {
                    page.click(".person summary");
                    page.click(".person details form button");
                },
                REFUSED);
    }

    @Test
    void something_urgent_that_waits_and_something_closed() {
        SERVICES.given("GET", INCIDENTS_API + INCIDENT, "groups/incident-waiting.json");
        inspect("incident-waiting", INCIDENTS + INCIDENT, SOL);
        SERVICES.given("GET", INCIDENTS_API + INCIDENT, "groups/incident-closed.json");
        inspect("incident-closed", INCIDENTS + INCIDENT, SOL);
    }

    @Test
    void nobody_on_call() {
        SERVICES.given("GET", GROUPS_API + "/on-call", "groups/on-call-none.json");
        inspect(
                "on-call-none",
                ORGANIZATION + "/on-call",
                CORA,
                page -> page.click("main form button"),
                REFUSED);
    }
}
