package org.safetynets.portal.test;

import static org.safetynets.portal.test.Person.HARBOR;

/** An ordinary day in harbor: what the services answer unless a test says otherwise. */
public final class Scenario {

    public static final String GROUP_ID = "0192f0c0-0000-7000-8000-000000000101";
    public static final String LISTED = "/groups/listed/" + GROUP_ID;
    public static final String GROUP = "/organizations/" + HARBOR + "/groups/" + GROUP_ID;
    public static final String GROUP_API = "/api/groups" + GROUP;
    public static final String REQUEST_ID = "0192f0c0-0000-7000-8000-000000000201";
    public static final String MEETING = "/meetings/0192f0c0-0000-7000-8000-000000000301";
    public static final String CERTIFICATIONS = "/organizations/" + HARBOR + "/certifications";
    public static final String CERTIFICATION =
            CERTIFICATIONS + "/0192f0c0-0000-7000-8000-000000000501";
    public static final String REFERRALS = "/organizations/" + HARBOR + "/referrals";

    private Scenario() {}

    public static void anOrdinaryDay(Services services) {
        services.forget();
        people(services);
        groups(services);
        joining(services);
        services.given("GET", "/api/training" + CERTIFICATIONS, "training/certifications.json")
                .given("GET", "/api/training" + CERTIFICATION, "training/certification.json")
                .given(
                        "GET",
                        "/api/training/organizations/" + HARBOR + "/cohorts",
                        "training/cohorts.json")
                .given("GET", "/api/training/my/certifications", "training/my-certifications.json")
                .given("GET", "/api/notifications/inbox", "notifications/inbox.json")
                .given("GET", "/api/notifications/contact-card", "notifications/card.json")
                .given("GET", "/api/referrals" + REFERRALS, "referrals/referrals.json")
                .given("GET", "/api/referrals/mine", "referrals/mine.json")
                .given("GET", "/api/referrals/crisis-resources", "referrals/crisis-us.json");
    }

    private static void people(Services services) {
        services.givenEach(
                        "PUT",
                        "/api/identity/me",
                        person -> "identity/me-" + person.pseudonym() + ".json")
                .givenEach(
                        "GET",
                        "/api/identity/me",
                        person -> "identity/me-" + person.pseudonym() + ".json")
                .given("GET", "/api/identity/organizations", "identity/organizations.json")
                .given(
                        "GET",
                        "/api/identity/organizations/" + HARBOR + "/members",
                        "identity/members.json");
    }

    private static void groups(Services services) {
        services.given("GET", "/api/groups/purposes", "groups/purposes.json")
                .given("POST", "/api/groups/search", "groups/search.json")
                .given("GET", "/api/groups/listed/" + GROUP_ID, "groups/listed.json")
                .givenEach(
                        "GET",
                        "/api/groups/mine",
                        person ->
                                switch (person) {
                                    case RIVER -> "groups/mine.json";
                                    case ROWAN -> "groups/mine-rowan.json";
                                    case TESS, CORA, CLEO, NETA -> "groups/mine-none.json";
                                })
                .given(
                        "GET",
                        "/api/groups/organizations/" + HARBOR + "/groups",
                        "groups/groups.json")
                .given("GET", GROUP_API, "groups/group-open.json")
                .given("GET", GROUP_API + "/view", "groups/view-open.json");
    }

    private static void joining(Services services) {
        services.given("GET", GROUP_API + "/join-requests", "groups/join-requests.json")
                .given("GET", GROUP_API + "/roster", "groups/roster.json")
                .given("GET", GROUP_API + "/meetings", "groups/meetings.json")
                .given("GET", GROUP_API + MEETING, "groups/meeting.json");
    }
}
