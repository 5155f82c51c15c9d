package org.safetynets.portal.test;

import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Scenario.CLAIMED;
import static org.safetynets.portal.test.Scenario.COUNSELORS;
import static org.safetynets.portal.test.Scenario.COUNSELOR_API;
import static org.safetynets.portal.test.Scenario.HOOK;
import static org.safetynets.portal.test.Scenario.HOOKS_API;
import static org.safetynets.portal.test.Scenario.MINE_API;
import static org.safetynets.portal.test.Scenario.MY_COUNSELING_API;
import static org.safetynets.portal.test.Scenario.ONWARD_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.PRACTICES_API;
import static org.safetynets.portal.test.Scenario.PRACTICE_API;
import static org.safetynets.portal.test.Scenario.RECEIVED_API;
import static org.safetynets.portal.test.Scenario.REFERRALS;
import static org.safetynets.portal.test.Scenario.SYSTEM;
import static org.safetynets.portal.test.Scenario.SYSTEMS_API;

/** What is answered of referrals, counselors and practices on an ordinary day. */
final class ReferralScenario {

    private ReferralScenario() {}

    static void anOrdinaryDay(Services services) {
        referring(services);
        goingOn(services);
        practices(services);
    }

    private static void referring(Services services) {
        services.given("GET", "/api/referrals" + REFERRALS, "referrals/referrals.json")
                .given(
                        "GET",
                        "/api/referrals" + ORGANIZATION + "/referrals-in",
                        "referrals/referrals-in.json")
                .given("GET", MINE_API, "referrals/mine.json")
                .given("GET", MINE_API + CLAIMED, "referrals/mine-one.json")
                .given("GET", MINE_API + CLAIMED + "/receipts", "referrals/receipts.json")
                .given("GET", MINE_API + CLAIMED + "/consents", "referrals/consents.json")
                .given("GET", MINE_API + CLAIMED + "/contact", "referrals/contact.json")
                .given("GET", MINE_API + CLAIMED + "/view", "referrals/view.json")
                .given("GET", MINE_API + CLAIMED + "/summary/choices", "referrals/choices.json")
                .given("GET", "/api/referrals" + COUNSELORS, "referrals/counselors.json")
                .given("GET", MY_COUNSELING_API, "referrals/counselors-mine.json")
                .given("POST", "/api/referrals/counselors/search", "referrals/directory.json")
                .given(
                        "GET",
                        "/api/referrals/organizations/" + HARBOR + "/capacity",
                        "referrals/capacity.json")
                .given("GET", "/api/referrals/crisis-resources", "referrals/crisis-us.json");
    }

    private static void goingOn(Services services) {
        services.given("GET", "/hsds/organizations", "referrals/listed-organizations.json")
                .given("GET", COUNSELOR_API, "referrals/directory-one.json")
                .given("GET", ONWARD_API, "referrals/my-onward.json")
                .given("GET", RECEIVED_API, "referrals/received.json")
                .given("GET", RECEIVED_API + "/mine", "referrals/received.json");
    }

    private static void practices(Services services) {
        var systems = PRACTICE_API + "/integrations";
        services.given("GET", PRACTICES_API + "/mine", "practices/mine.json")
                .given("GET", PRACTICE_API, "practices/practice.json")
                .given("GET", systems, "practices/systems.json")
                .given("GET", systems + SYSTEM, "practices/system.json")
                .given("GET", systems + SYSTEM + "/activity", "practices/activity.json")
                .given("GET", PRACTICE_API + "/sandbox", "practices/sandbox.json")
                .given("GET", HOOKS_API, "practices/webhooks.json")
                .given("GET", HOOKS_API + HOOK, "practices/webhook.json")
                .given("GET", HOOKS_API + HOOK + "/calls", "practices/webhook-calls.json")
                .given("GET", SYSTEMS_API, "practices/organization-systems.json")
                .given("GET", SYSTEMS_API + SYSTEM, "practices/system.json")
                .given("GET", SYSTEMS_API + SYSTEM + "/activity", "practices/activity.json");
    }
}
