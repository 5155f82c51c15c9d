package org.safetynets.portal.browser;

import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Scenario.HOOK;
import static org.safetynets.portal.test.Scenario.HOOKS_API;
import static org.safetynets.portal.test.Scenario.PRACTICE;
import static org.safetynets.portal.test.Scenario.PRACTICES_API;
import static org.safetynets.portal.test.Scenario.PRACTICE_API;
import static org.safetynets.portal.test.Scenario.SYSTEM;

import org.junit.jupiter.api.Test;

/** The states of the pages of practices and systems: a member, a code, errors, warnings, ended. */
class EveryPracticeStateIT extends StateTest {

    private static final String SYSTEM_API = PRACTICE_API + "/integrations" + SYSTEM;

    @Test
    void no_practice_yet() {
        SERVICES.answering("GET", PRACTICES_API + "/mine", 200, "[]");
        inspect("practices-none", "/practices", CLEO);
    }

    @Test
    void a_practice_as_a_member_sees_it() {
        SERVICES.given("GET", PRACTICE_API, "practices/practice-member.json");
        inspect("practice-member", PRACTICE, CLEO);
    }

    @Test
    void a_code_to_hand_over() {
        SERVICES.given("POST", PRACTICE_API + "/invitations", "practices/invited.json");
        inspect(
                "practice-code",
                PRACTICE,
                CLEO,
                page -> page.click("form[action$='/invitations'] button"),
                ".code");
    }

    @Test
    void a_system_with_errors() {
        inspect(
                "systems-errors",
                PRACTICE + "/systems",
                CLEO,
                page -> page.click("#making button"),
                REFUSED);
    }

    @Test
    void a_system_that_waits_and_one_that_ended() {
        SERVICES.given("GET", SYSTEM_API, "practices/system-asked.json")
                .answering(
                        "GET", SYSTEM_API + "/activity", 200, "{\"days\": [], \"requests\": []}");
        inspect("system-asked", PRACTICE + "/systems" + SYSTEM, CLEO);
        SERVICES.given("GET", SYSTEM_API, "practices/system-ended.json");
        inspect("system-ended", PRACTICE + "/systems" + SYSTEM, CLEO);
    }

    @Test
    void a_webhook_whose_secret_is_shown() {
        SERVICES.given("POST", HOOKS_API, "practices/webhook-made.json");
        inspect(
                "practice-webhook-secret",
                PRACTICE + "/webhooks",
                CLEO,
                page -> {
                    page.fill("#url", "https://alder.example/calls");
                    page.click("#adding button");
                },
                "[role=status] code");
    }

    @Test
    void a_webhook_as_a_member_sees_it() {
        SERVICES.given("GET", PRACTICE_API, "practices/practice-member.json");
        inspect("practice-webhook-member", PRACTICE + "/webhooks" + HOOK, CLEO);
    }

    @Test
    void a_system_before_it_may_be_changed() {
        SERVICES.signedInLongAgo();
        inspect("system-confirm-first", PRACTICE + "/systems" + SYSTEM, CLEO);
    }
}
