package org.safetynets.portal.browser;

import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.REFERRALS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The states of pages that no address leads to: empty, refused, paused, missing. */
class EveryStateIT extends StateTest {

    @Test
    void a_first_day() {
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-none.json")
                .given("GET", "/api/notifications/inbox", "notifications/inbox-none.json");
        inspect("home-first-day", "/home", RIVER);
    }

    @Test
    void a_home_while_services_are_out() {
        SERVICES.refusing("GET", "/api/groups/mine", 503, "service-unavailable")
                .refusing("GET", "/api/notifications/inbox", 503, "service-unavailable");
        inspect("home-services-out", "/home", RIVER);
    }

    @Test
    void a_finder_that_finds_nothing() {
        SERVICES.given("POST", "/api/groups/search", "groups/search-none.json");
        inspect("find-nothing", "/groups/find", null);
    }

    @Test
    void a_paused_group() {
        SERVICES.given("GET", GROUP_API + "/view", "groups/view-paused.json");
        inspect("group-paused", GROUP, RIVER);
    }

    @Test
    void a_group_that_may_not_open() {
        SERVICES.given("GET", GROUP_API, "groups/group-draft.json")
                .refusing("POST", GROUP_API + "/open", 409, "not-currently-certified");
        inspect("group-refused", GROUP + "/open", CORA, EveryStateIT::open, REFUSED);
    }

    private static void open(Page page) {
        page.selectOption("#country", "US");
        page.click("button[value=show]");
        page.fill("#others", "Haven, 01 555 0100");
        page.check("#looked");
        page.click("button[value=open]");
    }

    @Test
    void a_group_paused_by_hand() {
        SERVICES.given("GET", GROUP_API, "groups/group-paused-by-hand.json");
        inspect("group-paused-by-hand", GROUP, CORA);
    }

    @Test
    void a_form_with_errors() {
        inspect(
                "refer-errors",
                REFERRALS + "/new",
                CLEO,
                page -> {
                    page.locator("#violence").getByText("No", exact()).click();
                    page.click("main form button");
                },
                REFUSED);
    }

    @Test
    void a_code_to_hand_over() {
        SERVICES.given("POST", "/api/referrals" + REFERRALS, "referrals/new.json");
        inspect(
                "refer-code",
                REFERRALS + "/new",
                CLEO,
                page -> {
                    page.locator("fieldset")
                            .all()
                            .forEach(it -> it.getByText("No", exact()).click());
                    page.click("main form button");
                },
                "main .code");
    }

    @Test
    void help_in_a_country() {
        inspect(
                "crisis-country",
                "/crisis",
                null,
                page -> {
                    page.selectOption("#country", "US");
                    page.click("main form button");
                },
                "main .cards .card");
    }

    @Test
    void a_contact_card_with_everything_paused() {
        SERVICES.given("GET", "/api/notifications/contact-card", "notifications/card-paused.json");
        inspect("contact-paused", "/contact", RIVER);
    }

    @Test
    void a_contact_card_without_an_address() {
        SERVICES.given("GET", "/api/notifications/contact-card", "notifications/card-empty.json");
        inspect("contact-empty", "/contact", RIVER);
    }

    @Test
    void an_address_where_nothing_is() {
        inspect("error-404", "/nowhere", RIVER);
    }

    @Test
    void a_page_whose_service_is_out() {
        SERVICES.refusing("GET", "/api/notifications/inbox", 503, "service-unavailable");
        inspect("error-503", "/inbox", RIVER);
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
