package org.safetynets.portal.browser;

import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.ALDER;
import static org.safetynets.portal.test.Scenario.CLAIMED;
import static org.safetynets.portal.test.Scenario.MINE_API;
import static org.safetynets.portal.test.Scenario.ONWARD;
import static org.safetynets.portal.test.Scenario.ONWARD_API;
import static org.safetynets.portal.test.Scenario.RECEIVED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The states of the pages of referrals: help first, seen beforehand, refused, empty. */
class EveryReferralStateIT extends StateTest {

    private static void answer(Page page, String with) {
        page.locator("main fieldset")
                .all()
                .forEach(
                        it ->
                                it.getByText(with, new Locator.GetByTextOptions().setExact(true))
                                        .click());
        page.click("main form button");
    }

    @Test
    void help_before_a_group() {
        inspect(
                "refer-myself-help",
                "/referrals/self",
                RIVER,
                page -> answer(page, "Yes"),
                "main a[href^=https]");
    }

    @Test
    void where_somebody_wants_to_be_welcomed() {
        inspect(
                "refer-myself-where",
                "/referrals/self",
                RIVER,
                page -> answer(page, "No"),
                "#organization");
    }

    @Test
    void a_question_left_out() {
        inspect(
                "refer-myself-errors",
                "/referrals/self",
                RIVER,
                page -> page.click("main form button"),
                REFUSED);
    }

    @Test
    void a_referral_of_ones_own_that_is_not_asked_about() {
        SERVICES.given("GET", MINE_API + CLAIMED, "referrals/mine-self.json")
                .given("GET", MINE_API + CLAIMED + "/contact", "referrals/contact-none.json");
        inspect("my-referral-self", "/referrals" + CLAIMED, RIVER);
    }

    @Test
    void a_summary_that_is_shown() {
        SERVICES.given("GET", MINE_API + CLAIMED, "referrals/mine-four.json")
                .given("GET", MINE_API + CLAIMED + "/receipts", "referrals/receipts-four.json")
                .given("GET", MINE_API + CLAIMED + "/consents", "referrals/consents-first.json");
        inspect("my-referral-summary", "/referrals" + CLAIMED, RIVER);
    }

    @Test
    void what_would_be_seen_while_nobody_answers() {
        SERVICES.given("GET", MINE_API + CLAIMED + "/view", "referrals/view-away.json");
        inspect(
                "my-referral-look",
                "/referrals" + CLAIMED,
                RIVER,
                page -> page.click("main button[name=look]"),
                "#look");
    }

    @Test
    void what_will_be_seen() {
        inspect(
                "onward-seen",
                ONWARD + "/counselors" + ALDER,
                RIVER,
                page -> {
                    page.fill("#words", "I hope for somebody who knows what comes after.");
                    page.click("main button[name=look]");
                },
                "[aria-labelledby=seen]");
    }

    @Test
    void nobody_asked_yet() {
        SERVICES.given("GET", ONWARD_API, "referrals/my-onward-none.json");
        inspect("onward-none", ONWARD, RIVER);
    }

    @Test
    void what_is_over() {
        inspect(
                "onward-over",
                ONWARD,
                RIVER,
                page -> page.click("main summary"),
                "main details article");
    }

    @Test
    void an_answer_with_errors() {
        inspect(
                "received-errors",
                RECEIVED,
                CORA,
                page -> {
                    page.locator("main article summary").first().click();
                    page.locator("main article").first().getByText("No, not now").click();
                    page.locator("main article").first().locator("form button").click();
                },
                REFUSED);
    }

    @Test
    void nobody_who_asks() {
        SERVICES.given(
                "GET", "/api/referrals" + RECEIVED + "/mine", "referrals/my-onward-none.json");
        inspect("received-none", RECEIVED + "/mine", CLEO);
    }
}
