package org.safetynets.portal.test;

import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Person.TESS;

import java.util.Set;

/** An ordinary day in harbor: what the services answer unless a test says otherwise. */
public final class Scenario {

    public static final String GROUP_ID = "0192f0c0-0000-7000-8000-000000000101";
    public static final String LISTED = "/groups/listed/" + GROUP_ID;
    public static final String GROUP = "/organizations/" + HARBOR + "/groups/" + GROUP_ID;
    public static final String GROUP_API = "/api/groups" + GROUP;
    public static final String REQUEST_ID = "0192f0c0-0000-7000-8000-000000000201";
    public static final String RED_REQUEST_ID = "0192f0c0-0000-7000-8000-000000000202";
    public static final String MEETING = "/meetings/0192f0c0-0000-7000-8000-000000000301";
    public static final String OCCURRENCE = "/occurrences/2026-12-01";
    public static final String GROUPS_API = "/api/groups/organizations/" + HARBOR;
    public static final String INCIDENTS = "/organizations/" + HARBOR + "/incidents";
    public static final String INCIDENTS_API = "/api/groups" + INCIDENTS;
    public static final String INCIDENT = "/0192f0c0-0000-7000-8000-000000000f11";
    public static final String URGENT = "/organizations/" + HARBOR + "/urgent";
    public static final String URGENT_API = GROUPS_API + "/urgent-reviews";
    public static final String URGENT_REVIEW = "/0192f0c0-0000-7000-8000-000000000f21";
    public static final String CONCERN = "/concerns/0192f0c0-0000-7000-8000-000000000f01";
    public static final String CERTIFICATIONS = "/organizations/" + HARBOR + "/certifications";
    public static final String CERTIFICATION =
            CERTIFICATIONS + "/0192f0c0-0000-7000-8000-000000000501";
    public static final String COHORTS = "/organizations/" + HARBOR + "/cohorts";
    public static final String COHORT = COHORTS + "/0192f0c0-0000-7000-8000-000000000401";
    public static final String SESSION = COHORT + "/sessions/0192f0c0-0000-7000-8000-000000000422";
    public static final String SESSION_API =
            "/api/training/organizations/"
                    + HARBOR
                    + "/sessions/0192f0c0-0000-7000-8000-000000000422";
    public static final String QUIZ = COHORT + "/quizzes/0192f0c0-0000-7000-8000-000000000431";
    public static final String QUIZ_API =
            "/api/training/organizations/"
                    + HARBOR
                    + "/quizzes/0192f0c0-0000-7000-8000-000000000431";
    public static final String ATTEMPT =
            "/organizations/" + HARBOR + "/attempts/0192f0c0-0000-7000-8000-000000000441";
    public static final String OBSERVATION =
            "/organizations/" + HARBOR + "/observations/0192f0c0-0000-7000-8000-000000000461";
    public static final String ASSIGNMENT =
            COHORT + "/assignments/0192f0c0-0000-7000-8000-000000000481";
    public static final String ASSIGNMENT_API =
            "/api/training/organizations/"
                    + HARBOR
                    + "/assignments/0192f0c0-0000-7000-8000-000000000481";
    public static final String CERTIFICATES = "/organizations/" + HARBOR + "/certificates";
    public static final String ENROLMENT =
            "/organizations/" + HARBOR + "/enrolments/0192f0c0-0000-7000-8000-000000000411";
    public static final String STANDARD = "/standards/0192f0c0-0000-7000-8000-000000000402";
    public static final String DRAFT = "/standards/0192f0c0-0000-7000-8000-000000000403";
    public static final String PROGRAMS = "/organizations/" + HARBOR + "/programs";
    public static final String PROGRAM = PROGRAMS + "/0192f0c0-0000-7000-8000-0000000004e1";
    public static final String SPRING = COHORTS + "/0192f0c0-0000-7000-8000-0000000004e2";
    public static final String LEEWAY_API =
            "/api/training/organizations/"
                    + HARBOR
                    + "/people/11111111-0000-4000-8000-000000000002/quiz-leeway";
    public static final String SINGLE_COHORTS = "/organizations/" + HARBOR + "/single-cohorts";
    public static final String CONFLICTS = "/organizations/" + HARBOR + "/conflicts";
    public static final String EXCEPTIONS = "/organizations/" + HARBOR + "/exceptions";
    public static final String OVERRIDES_API =
            "/api/training/organizations/" + HARBOR + "/overrides";
    public static final String BULK = "/0192f0c0-0000-7000-8000-0000000004d1";
    public static final String TRAINING_API = "/api/training";
    public static final String MY_SUPPORT = "/my/support";
    public static final String DEBRIEF = "/debriefs/0192f0c0-0000-7000-8000-000000000801";
    public static final String DEBRIEF_DONE = "/debriefs/0192f0c0-0000-7000-8000-000000000802";
    public static final String SUPERVISION = "/organizations/" + HARBOR + "/supervision";
    public static final String SUPERVISED = SUPERVISION + "/11111111-0000-4000-8000-000000000002";
    public static final String SUPERVISED_API =
            TRAINING_API + SUPERVISION + "/facilitators/11111111-0000-4000-8000-000000000002";
    public static final String FORECAST = "/organizations/" + HARBOR + "/forecast";
    public static final String ORGANIZATION = "/organizations/" + HARBOR;
    public static final String ORGANIZATION_API = "/api/identity" + ORGANIZATION;
    public static final String MEMBER = "/members/11111111-0000-4000-8000-000000000002";
    public static final String MEMBER_API = ORGANIZATION_API + MEMBER;
    public static final String PERSON =
            ORGANIZATION + "/people/11111111-0000-4000-8000-000000000002";
    public static final String ME = "/api/identity/me";
    public static final String CONSENT_ID = "0192f0c0-0000-7000-8000-000000000c01";
    public static final String IMPORT = "/imports/0192f0c0-0000-7000-8000-000000000a91";
    public static final String IMPORT_API = "/api/identity" + IMPORT;
    public static final String WEBHOOK = "/webhooks/0192f0c0-0000-7000-8000-000000000e01";
    public static final String OUTREACH_API = "/api/notifications/organizations/" + HARBOR;
    public static final String REFERRALS = "/organizations/" + HARBOR + "/referrals";
    public static final String CLAIMED = "/0192f0c0-0000-7000-8000-000000000701";
    public static final String SUMMARY = "/0192f0c0-0000-7000-8000-000000000741";
    public static final String MINE_API = "/api/referrals/mine";
    public static final String ONWARD = "/referrals/onward";
    public static final String ONWARD_API = "/api/referrals/my-onward";
    public static final String ALDER = "/0192f0c0-0000-7000-8000-000000000722";
    public static final String LANTERN = "/0192f0c0-0000-7000-8000-0000000000a2";
    public static final String COUNSELOR_API = "/api/referrals/counselors" + ALDER;
    public static final String RECEIVED = ORGANIZATION + "/received";
    public static final String RECEIVED_API = "/api/referrals" + RECEIVED;
    public static final String WILLOW = "/0192f0c0-0000-7000-8000-000000000751";
    public static final String SUGGEST =
            GROUP + "/members/11111111-0000-4000-8000-000000000001/onward";
    public static final String SUGGESTION = "/0192f0c0-0000-7000-8000-000000000741";
    public static final String PRACTICE = "/practices/0192f0c0-0000-7000-8000-000000000761";
    public static final String HOOKS_API = "/api/notifications" + PRACTICE + "/webhooks";
    public static final String HOOK = "/0192f0c0-0000-7000-8000-000000000e11";
    public static final String PRACTICES_API = "/api/referrals/practices";
    public static final String PRACTICE_API = "/api/referrals" + PRACTICE;
    public static final String SYSTEM = "/0192f0c0-0000-7000-8000-000000000764";
    public static final String SYSTEMS_API = "/api/referrals" + ORGANIZATION + "/integrations";
    public static final String COUNSELORS = "/organizations/" + HARBOR + "/counselors";
    public static final String COUNSELING = "/counseling/" + HARBOR;
    public static final String MY_COUNSELING_API = "/api/referrals/counselors/mine";

    private static final String LOGO =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="60">
            <rect width="120" height="60" fill="#1d6560"/></svg>
            """;

    private Scenario() {}

    public static void anOrdinaryDay(Services services) {
        services.forget();
        people(services);
        groups(services);
        joining(services);
        attending(services);
        safety(services);
        account(services);
        consents(services);
        organization(services);
        network(services);
        outreach(services);
        LearningScenario.anOrdinaryDay(services);
        ReferralScenario.anOrdinaryDay(services);
        services.given("GET", "/api/notifications/inbox", "notifications/inbox.json")
                .given("GET", "/api/notifications/contact-card", "notifications/card.json");
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
                .givenTo(
                        Set.of(TESS, CORA, SAGE, NETA),
                        "GET",
                        "/api/identity/organizations/" + HARBOR + "/members",
                        "identity/members.json")
                .given(
                        "GET",
                        "/api/identity/organizations/" + HARBOR + "/supporters",
                        "identity/supporters.json");
    }

    private static void account(Services services) {
        services.given("GET", ME + "/sessions", "identity/sessions.json")
                .given("GET", ME + "/credentials", "identity/credentials.json")
                .given("GET", ME + "/exports", "identity/exports.json")
                .given("GET", ME + "/erasure/preview", "identity/erasure-preview.json")
                .given("GET", ME + "/audit", "identity/audit.json")
                .given("POST", "/api/identity/erasures/look", "identity/erasure-look.json")
                .given("POST", "/api/identity/invitations/look", "identity/invited.json");
    }

    private static void consents(Services services) {
        services.given("GET", "/api/identity/consent-texts", "identity/consent-texts.json")
                .given("GET", ME + "/consents", "identity/consents.json")
                .given(
                        "GET",
                        ME + "/consents/" + CONSENT_ID + "/receipt",
                        "identity/consent-receipt.json");
    }

    private static void organization(Services services) {
        services.given("GET", ORGANIZATION_API, "identity/organization.json")
                .answering("GET", ORGANIZATION_API + "/logo", 200, LOGO)
                .given("GET", ORGANIZATION_API + "/invitations", "identity/invitations.json")
                .given("GET", ORGANIZATION_API + "/audit", "identity/audit.json")
                .given("GET", MEMBER_API + "/history", "identity/history.json");
    }

    private static void outreach(Services services) {
        services.given("GET", "/api/notifications/ledger", "notifications/ledger.json")
                .given("GET", OUTREACH_API + "/deliveries/health", "notifications/health.json")
                .given(
                        "GET",
                        OUTREACH_API + "/deliveries/dead-letters",
                        "notifications/dead-letters.json")
                .given("GET", OUTREACH_API + "/templates", "notifications/texts.json")
                .given("GET", OUTREACH_API + "/webhooks", "notifications/webhooks.json")
                .given("GET", OUTREACH_API + WEBHOOK, "notifications/webhook.json")
                .given("GET", OUTREACH_API + WEBHOOK + "/calls", "notifications/calls.json");
    }

    private static void network(Services services) {
        services.given("GET", "/api/identity/audit", "identity/audit.json")
                .given("GET", "/api/groups/dead-letters", "letters/waiting.json")
                .given("GET", "/api/identity/dead-letters", "letters/none.json")
                .given("GET", "/api/notifications/dead-letters", "letters/none.json")
                .given("GET", "/api/training/dead-letters", "letters/none.json")
                .given("GET", "/api/identity/erasures", "identity/erasures-overdue.json")
                .given("POST", "/api/identity/reconcile", "identity/reconciled.json")
                .given("POST", "/api/identity/audit/verify", "identity/verified.json")
                .given("GET", IMPORT_API, "identity/import-checked.json");
    }

    private static void groups(Services services) {
        services.given("GET", "/api/groups/purposes", "groups/purposes.json")
                .given("POST", "/api/groups/search", "groups/search.json")
                .given("POST", "/api/groups/search/facets", "groups/facets.json")
                .given("POST", "/api/groups/search/week", "groups/week.json")
                .given("GET", "/api/groups/listed/" + GROUP_ID, "groups/listed.json")
                .givenEach(
                        "GET",
                        "/api/groups/mine",
                        person ->
                                switch (person) {
                                    case RIVER -> "groups/mine.json";
                                    case ROWAN -> "groups/mine-rowan.json";
                                    case TESS, CORA, CLEO, NETA, SAGE, SOL ->
                                            "groups/mine-none.json";
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
                .given("GET", GROUP_API + "/invitations", "groups/group-invitations.json")
                .given("GET", GROUP_API + "/roster", "groups/roster.json")
                .given("GET", GROUP_API + "/meetings", "groups/meetings.json")
                .given("GET", GROUP_API + MEETING, "groups/meeting.json")
                .given("GET", GROUP_API + MEETING + "/notes", "groups/notes.json")
                .given("GET", "/api/groups/mine/drafts/" + GROUP_ID, "groups/draft.json")
                .given("GET", "/api/groups/questionnaires/BT_CORE", "groups/questionnaire.json")
                .given("GET", GROUP_API + "/history", "groups/history.json")
                .given("GET", GROUP_API + "/appeals", "groups/appeals.json")
                .given("GET", answersOf(REQUEST_ID), "groups/answers.json")
                .given("GET", answersOf(RED_REQUEST_ID), "groups/answers-red.json");
    }

    public static String answersOf(String request) {
        return GROUP_API + "/join-requests/" + request + "/answers";
    }

    private static void safety(Services services) {
        services.given("GET", INCIDENTS_API, "groups/incidents.json")
                .given("GET", INCIDENTS_API + INCIDENT, "groups/incident.json")
                .given("GET", URGENT_API, "groups/urgent-reviews.json")
                .given("GET", URGENT_API + URGENT_REVIEW, "groups/urgent-review.json")
                .given("GET", GROUP_API + "/concern-people", "groups/concern-people.json")
                .given("GET", GROUPS_API + "/on-call", "groups/on-call.json")
                .given("GET", GROUPS_API + "/holidays", "groups/holidays.json")
                .given("GET", GROUPS_API + "/outcomes", "groups/outcomes.json")
                .given("GET", GROUPS_API + "/outcomes/measures", "groups/changes.json")
                .given("GET", GROUPS_API + "/outcomes/attendance", "groups/staying.json")
                .given("GET", "/api/groups/measures", "groups/measures.json")
                .given("GET", GROUP_API + "/measures", "groups/my-measures.json")
                .given("GET", GROUPS_API + "/pulse-reviews", "groups/pulse-reviews.json")
                .given("GET", GROUPS_API + "/substitute-requests", "groups/substitutes-wanted.json")
                .given("GET", GROUPS_API + "/measure-reviews", "groups/measure-reviews.json");
    }

    private static void attending(Services services) {
        services.givenEach(
                        "GET",
                        GROUP_API + "/occurrences",
                        person ->
                                person == RIVER
                                        ? "groups/occurrences.json"
                                        : "groups/occurrences-staff.json")
                .given("GET", GROUP_API + OCCURRENCE, "groups/occurrence.json")
                .given("GET", GROUP_API + OCCURRENCE + "/room", "groups/room.json")
                .given("GET", GROUP_API + "/leading", "groups/leading.json")
                .given("GET", GROUP_API + MEETING + "/guidelines", "groups/guidelines.json")
                .given("GET", GROUP_API + "/charter", "groups/charter.json")
                .given("GET", GROUP_API + "/charter/versions", "groups/charter-versions.json")
                .given("GET", GROUP_API + "/charter/acceptances", "groups/acceptances.json")
                .given("GET", "/api/groups/playbooks", "groups/playbooks.json")
                .givenEach(
                        "GET",
                        GROUP_API + "/concerns",
                        person ->
                                person == RIVER
                                        ? "groups/concerns.json"
                                        : "groups/concerns-none.json");
    }
}
