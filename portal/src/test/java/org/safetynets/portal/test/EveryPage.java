package org.safetynets.portal.test;

import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CONSENT_ID;
import static org.safetynets.portal.test.Scenario.IMPORT;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.PERSON;

import java.util.List;

/** All pages that can be opened by an address, with somebody who may. */
public final class EveryPage {

    public static final List<Page> ALL =
            List.of(
                    new Page("welcome", "/", null),
                    new Page("find", "/groups/find", null),
                    new Page("listed", Scenario.LISTED, null),
                    new Page("safety", "/safety", null),
                    new Page("crisis", "/crisis", null),
                    new Page("help", "/help", null),
                    new Page("problems", "/problems", null),
                    new Page("problem", "/problems/not-currently-certified", null),
                    new Page("home-partner", "/home", RIVER),
                    new Page("home-facilitator", "/home", ROWAN),
                    new Page("home-trainer", "/home", TESS),
                    new Page("home-coordinator", "/home", CORA),
                    new Page("home-counselor", "/home", CLEO),
                    new Page("home-network", "/home", NETA),
                    new Page("group-member", Scenario.GROUP, RIVER),
                    new Page("group-facilitator", Scenario.GROUP, ROWAN),
                    new Page("group-coordinator", Scenario.GROUP, CORA),
                    new Page("meeting", Scenario.GROUP + Scenario.MEETING, ROWAN),
                    new Page("inbox", "/inbox", RIVER),
                    new Page("ask-alone", Scenario.LISTED + "/ask", RIVER),
                    new Page("ask-questions", Scenario.LISTED + "/ask/questions", RIVER),
                    new Page("ask-later", Scenario.LISTED + "/ask/later", RIVER),
                    new Page("ask-stopped", Scenario.LISTED + "/ask/stopped", RIVER),
                    new Page("asked", "/requests/" + Scenario.REQUEST_ID, RIVER),
                    new Page("contact", "/contact", RIVER),
                    new Page("ledger", "/contact/ledger", RIVER),
                    new Page("delivery", ORGANIZATION + "/delivery", CORA),
                    new Page("texts", ORGANIZATION + "/texts", CORA),
                    new Page("webhooks", ORGANIZATION + "/webhooks", CORA),
                    new Page("webhook", ORGANIZATION + Scenario.WEBHOOK, CORA),
                    new Page("certifications", Scenario.CERTIFICATIONS, TESS),
                    new Page("certification", Scenario.CERTIFICATION, TESS),
                    new Page("my-training", "/training", ROWAN),
                    new Page("what-is-left", Scenario.ENROLMENT, ROWAN),
                    new Page("cohorts", Scenario.COHORTS, TESS),
                    new Page("cohort-new", Scenario.COHORTS + "/new", TESS),
                    new Page("cohort", Scenario.COHORT, TESS),
                    new Page("gradebook", Scenario.COHORT + "/gradebook", TESS),
                    new Page("gradebook-modules", Scenario.COHORT + "/gradebook?kind=module", TESS),
                    new Page("session-new", Scenario.COHORT + "/sessions/new", TESS),
                    new Page("session", Scenario.SESSION, TESS),
                    new Page("session-change", Scenario.SESSION + "/change", TESS),
                    new Page("candidate", Scenario.ENROLMENT, TESS),
                    new Page("learn", Scenario.COHORT + "/learn", ROWAN),
                    new Page("quiz", Scenario.QUIZ, ROWAN),
                    new Page("quiz-question", Scenario.ATTEMPT, ROWAN),
                    new Page("quiz-all", Scenario.ATTEMPT + "?question=0", ROWAN),
                    new Page("quiz-end", Scenario.ATTEMPT + "/end", ROWAN),
                    new Page("quiz-run", Scenario.QUIZ, TESS),
                    new Page("quiz-new", Scenario.COHORT + "/quizzes/new", TESS),
                    new Page("quiz-marking", Scenario.ATTEMPT + "/marking", TESS),
                    new Page("questions", ORGANIZATION + "/questions", TESS),
                    new Page("observations", ORGANIZATION + "/observations", TESS),
                    new Page("observation", Scenario.OBSERVATION, TESS),
                    new Page("observation-signed", Scenario.OBSERVATION, ROWAN),
                    new Page("observed", Scenario.ENROLMENT + "/observations", TESS),
                    new Page("observed-own", Scenario.ENROLMENT + "/observations", ROWAN),
                    new Page("assignment", Scenario.ASSIGNMENT, ROWAN),
                    new Page("assignment-marking", Scenario.ASSIGNMENT, TESS),
                    new Page("assignment-new", Scenario.COHORT + "/assignments/new", TESS),
                    new Page("certificates-mine", Scenario.ENROLMENT + "/certificates", ROWAN),
                    new Page("certificates-review", Scenario.CERTIFICATES, TESS),
                    new Page("materials", Scenario.COHORT + "/materials", TESS),
                    new Page("cohort-messages", Scenario.COHORT + "/messages", TESS),
                    new Page("cohort-scores", Scenario.COHORT + "/scores", TESS),
                    new Page("cohort-seats", Scenario.COHORT + "/seats", TESS),
                    new Page("cohort-many", Scenario.COHORT + "/many" + Scenario.BULK, TESS),
                    new Page("cohort-charts", Scenario.COHORT + "/charts", TESS),
                    new Page("my-support", Scenario.MY_SUPPORT, ROWAN),
                    new Page("debrief", Scenario.MY_SUPPORT + Scenario.DEBRIEF, ROWAN),
                    new Page("debrief-done", Scenario.MY_SUPPORT + Scenario.DEBRIEF_DONE, ROWAN),
                    new Page("supervision", Scenario.SUPERVISION, SAGE),
                    new Page("supervision-coordinator", Scenario.SUPERVISION, CORA),
                    new Page("supervised", Scenario.SUPERVISED, SAGE),
                    new Page("forecast", Scenario.FORECAST, CORA),
                    new Page("standards", "/standards", TESS),
                    new Page("standard", Scenario.STANDARD, TESS),
                    new Page("standards-network", "/standards", NETA),
                    new Page("standard-draft", Scenario.DRAFT, NETA),
                    new Page(
                            "standard-comparison",
                            Scenario.DRAFT
                                    + "/comparison?with=0192f0c0-0000-7000-8000-000000000402",
                            NETA),
                    new Page(
                            "exceptions",
                            Scenario.EXCEPTIONS + "?enrolment=0192f0c0-0000-7000-8000-000000000411",
                            TESS),
                    new Page("referrals", Scenario.REFERRALS, CLEO),
                    new Page("refer", Scenario.REFERRALS + "/new", CLEO),
                    new Page("my-referrals", "/referrals", RIVER),
                    new Page("account", "/account", RIVER),
                    new Page("account-staff", "/account", CORA),
                    new Page("confirmed", "/account/confirmed", RIVER),
                    new Page("sign-in", "/account/sign-in", RIVER),
                    new Page("data", "/account/data", RIVER),
                    new Page("erase", "/account/erase", RIVER),
                    new Page("erasure-look", "/erasures/look", null),
                    new Page("consents", "/account/consents", RIVER),
                    new Page("consent-receipt", "/account/consents/" + CONSENT_ID, RIVER),
                    new Page(
                            "consent-sign",
                            "/account/consents/sign/attendance-confirmation",
                            RIVER),
                    new Page("my-history", "/account/history", RIVER),
                    new Page("invitation-first", "/invitation/7Q2M-KX4T-9RWC-V5HN", null),
                    new Page("invitation-enter", "/invitation", RIVER),
                    new Page("invited", "/invitation/7Q2M-KX4T-9RWC-V5HN", RIVER),
                    new Page("people", ORGANIZATION + "/people", CORA),
                    new Page("person", PERSON, CORA),
                    new Page("invitations", ORGANIZATION + "/invitations", CORA),
                    new Page("invite", ORGANIZATION + "/invitations/new", CORA),
                    new Page("branding", ORGANIZATION + "/branding", CORA),
                    new Page("history", ORGANIZATION + "/history", CORA),
                    new Page("network", "/network", NETA),
                    new Page("network-organizations", "/network/organizations", NETA),
                    new Page("network-organization", "/network" + ORGANIZATION, NETA),
                    new Page("network-organization-new", "/network/organizations/new", NETA),
                    new Page("network-people", "/network/people", NETA),
                    new Page("network-consents", "/network/consents", NETA),
                    new Page(
                            "network-consent",
                            "/network/consents/attendance-confirmation/2/en",
                            NETA),
                    new Page("network-imports", "/network/imports", NETA),
                    new Page("network-import", "/network" + IMPORT, NETA),
                    new Page("network-history", "/network/history", NETA),
                    new Page("network-erasures", "/network/erasures", NETA));

    private EveryPage() {}
}
