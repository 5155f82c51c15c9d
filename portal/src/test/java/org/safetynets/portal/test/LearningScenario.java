package org.safetynets.portal.test;

import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.ASSIGNMENT_API;
import static org.safetynets.portal.test.Scenario.ATTEMPT;
import static org.safetynets.portal.test.Scenario.BULK;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.CERTIFICATIONS;
import static org.safetynets.portal.test.Scenario.COHORT;
import static org.safetynets.portal.test.Scenario.COHORTS;
import static org.safetynets.portal.test.Scenario.DEBRIEF;
import static org.safetynets.portal.test.Scenario.DEBRIEF_DONE;
import static org.safetynets.portal.test.Scenario.DRAFT;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.FORECAST;
import static org.safetynets.portal.test.Scenario.LEEWAY_API;
import static org.safetynets.portal.test.Scenario.OBSERVATION;
import static org.safetynets.portal.test.Scenario.OVERRIDES_API;
import static org.safetynets.portal.test.Scenario.PROGRAM;
import static org.safetynets.portal.test.Scenario.PROGRAMS;
import static org.safetynets.portal.test.Scenario.QUIZ_API;
import static org.safetynets.portal.test.Scenario.SESSION_API;
import static org.safetynets.portal.test.Scenario.SINGLE_COHORTS;
import static org.safetynets.portal.test.Scenario.SPRING;
import static org.safetynets.portal.test.Scenario.STANDARD;
import static org.safetynets.portal.test.Scenario.SUPERVISED_API;
import static org.safetynets.portal.test.Scenario.SUPERVISION;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

/** What training-service answers on an ordinary day. */
final class LearningScenario {

    private LearningScenario() {}

    static void anOrdinaryDay(Services services) {
        training(services);
        learning(services);
        seats(services);
        observing(services);
        support(services);
    }

    private static void training(Services services) {
        services.given("GET", TRAINING_API + CERTIFICATIONS, "training/certifications.json")
                .given("GET", TRAINING_API + CERTIFICATION, "training/certification.json")
                .given("GET", TRAINING_API + COHORTS, "training/cohorts.json")
                .given("GET", TRAINING_API + COHORT, "training/cohort.json")
                .given("GET", TRAINING_API + COHORT + "/sessions", "training/sessions.json")
                .given("GET", TRAINING_API + COHORT + "/waitlist", "training/waitlist.json")
                .given("GET", SESSION_API, "training/session.json")
                .given("GET", TRAINING_API + "/my/enrolments", "training/my-enrolments.json")
                .given("GET", TRAINING_API + ENROLMENT, "training/enrolment.json")
                .given("GET", TRAINING_API + ENROLMENT + "/evidence", "training/evidence.json")
                .givenEach(
                        "GET",
                        TRAINING_API + "/standards",
                        person ->
                                person == NETA
                                        ? "training/standards-all.json"
                                        : "training/standards.json")
                .given("GET", TRAINING_API + DRAFT, "training/standard-draft.json")
                .given("GET", TRAINING_API + DRAFT + "/comparison", "training/comparison.json")
                .given("GET", TRAINING_API + CERTIFICATION + "/renewal", "training/renewal.json")
                .given("GET", OVERRIDES_API, "training/overrides.json")
                .given("GET", TRAINING_API + STANDARD, "training/standard.json")
                .given(
                        "GET",
                        TRAINING_API + "/my/certifications",
                        "training/my-certifications.json")
                .given(
                        "GET",
                        TRAINING_API + "/my/certificate-name",
                        "training/certificate-name.json");
    }

    private static void learning(Services services) {
        services.given("GET", TRAINING_API + COHORT + "/quizzes", "training/quizzes.json")
                .given("GET", QUIZ_API + "/my-attempts", "training/my-attempts.json")
                .given("GET", QUIZ_API + "/attempts", "training/attempts.json")
                .given("GET", QUIZ_API + "/statistics", "training/statistics.json")
                .givenEach(
                        "GET",
                        TRAINING_API + ATTEMPT,
                        person ->
                                person == TESS
                                        ? "training/attempt-marking.json"
                                        : "training/attempt.json")
                .given(
                        "GET",
                        TRAINING_API + "/organizations/" + HARBOR + "/question-banks",
                        "training/question-banks.json")
                .given("GET", TRAINING_API + COHORT + "/materials", "training/materials.json")
                .given("GET", TRAINING_API + COHORT + "/assignments", "training/assignments.json")
                .given("GET", ASSIGNMENT_API + "/my-submissions", "training/my-submissions.json")
                .given("GET", ASSIGNMENT_API + "/submissions", "training/submissions.json");
    }

    private static void seats(Services services) {
        var organization = TRAINING_API + "/organizations/" + HARBOR;
        services.given("GET", TRAINING_API + PROGRAMS, "training/programs.json")
                .given("GET", TRAINING_API + SINGLE_COHORTS, "training/single-cohorts.json")
                .given("GET", TRAINING_API + PROGRAM, "training/program.json")
                .given("GET", TRAINING_API + PROGRAM + "/cohorts", "training/program-cohorts.json")
                .given("GET", TRAINING_API + COHORT + "/place", "training/place-none.json")
                .given("GET", TRAINING_API + SPRING + "/place", "training/place-offered.json")
                .given("GET", TRAINING_API + COHORT + "/readiness", "training/readiness.json")
                .given("GET", TRAINING_API + COHORT + "/admissions", "training/admissions.json")
                .given("GET", TRAINING_API + COHORT + "/gradebook", "training/gradebook.json")
                .given("GET", TRAINING_API + DRAFT + "/file", "training/standard-file.json")
                .given("GET", TRAINING_API + "/my/places", "training/my-places.json")
                .given("GET", TRAINING_API + "/my/admissions", "training/my-admissions.json")
                .given("GET", organization + "/supervision/remedies", "training/remedies.json")
                .given("GET", LEEWAY_API, "training/leeway.json");
    }

    private static void observing(Services services) {
        var organization = TRAINING_API + "/organizations/" + HARBOR;
        services.given("GET", organization + "/my-observations", "training/my-observations.json")
                .given("GET", TRAINING_API + COHORT + "/messages", "training/cohort-messages.json")
                .given("GET", organization + "/bulk" + BULK, "training/bulk.json")
                .given(
                        "GET",
                        TRAINING_API + ENROLMENT + "/observations",
                        "training/observed-meetings.json")
                .givenEach(
                        "GET",
                        TRAINING_API + OBSERVATION,
                        person ->
                                person == TESS
                                        ? "training/observation.json"
                                        : "training/observation-signed.json")
                .given(
                        "GET",
                        TRAINING_API + ENROLMENT + "/external-evidence",
                        "training/external-mine.json")
                .given(
                        "GET",
                        organization + "/external-evidence",
                        "training/external-waiting.json");
    }

    private static void support(Services services) {
        var my = TRAINING_API + "/my";
        services.given("GET", my + "/support", "training/my-support.json")
                .given("GET", my + "/support/sessions", "training/my-supervision-sessions.json")
                .given("GET", my + "/practice", "training/my-practice.json")
                .given("GET", my + "/remedies", "training/my-remedies.json")
                .given("GET", my + "/debriefs", "training/my-debriefs.json")
                .given("GET", my + DEBRIEF, "training/debrief.json")
                .given("GET", my + DEBRIEF_DONE, "training/debrief-done.json")
                .given("GET", TRAINING_API + SUPERVISION + "/board", "training/board.json")
                .given("GET", TRAINING_API + SUPERVISION + "/flags", "training/flags.json")
                .given("GET", TRAINING_API + SUPERVISION + "/conflicts", "training/conflicts.json")
                .given("GET", TRAINING_API + SUPERVISION + "/absences", "training/absences.json")
                .given("GET", SUPERVISED_API + "/debriefs", "training/supervised-debriefs.json")
                .given("GET", SUPERVISED_API + "/sessions", "training/supervised-sessions.json")
                .given("GET", TRAINING_API + FORECAST, "training/forecast.json")
                .given("GET", TRAINING_API + FORECAST + "/weeks", "training/forecast-weeks.json");
    }
}
