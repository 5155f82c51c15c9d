package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.BULK;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.CERTIFICATIONS;
import static org.safetynets.portal.test.Scenario.COHORT;
import static org.safetynets.portal.test.Scenario.COHORTS;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.EXCEPTIONS;
import static org.safetynets.portal.test.Scenario.OVERRIDES_API;
import static org.safetynets.portal.test.Scenario.PROGRAMS;
import static org.safetynets.portal.test.Scenario.SESSION;
import static org.safetynets.portal.test.Scenario.SESSION_API;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What trainers do with cohorts and candidates, and what a candidate sees of it. */
class TrainingPagesTest extends PortalTest {

    private static final String STANDARD_ID = "0192f0c0-0000-7000-8000-000000000402";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_cohort_is_planned_and_leads_to_giving_seats() {
        // given
        SERVICES.given("POST", TRAINING_API + COHORTS, "training/cohort.json");
        // when
        var response =
                as(TESS).post(
                                COHORTS + "/new",
                                "standardId",
                                STANDARD_ID,
                                "name",
                                "Autumn 2026",
                                "startsOn",
                                "2026-09-07",
                                "endsOn",
                                "2026-12-14",
                                "seats",
                                "10");
        // then
        leadsTo(response, COHORT + "?done=cohort-planned");
        assertThat(SERVICES.received("POST", TRAINING_API + COHORTS).getFirst().body())
                .contains("\"standardId\":\"" + STANDARD_ID + "\"", "\"startsOn\":\"2026-09-07\"")
                .contains("\"seats\":10");
    }

    @Test
    void a_cohort_with_gaps_is_not_sent_and_keeps_what_was_typed() {
        // when
        var page = Visit.page(as(TESS).post(COHORTS + "/new", "name", "Autumn", "seats", "0"));
        // then
        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#standardId", "#startsOn", "#endsOn", "#seats");
        assertThat(page.select("#name").val()).isEqualTo("Autumn");
        assertThat(SERVICES.received("POST", TRAINING_API + COHORTS)).isEmpty();
    }

    @Test
    void who_may_wait_comes_onto_the_waitlist_of_a_full_cohort() {
        // given
        var api = TRAINING_API + COHORT + "/enrolments";
        SERVICES.given("POST", api, "training/on-waitlist.json");
        // when
        var response =
                as(TESS).post(
                                COHORT + "/enrolments",
                                "personId",
                                "11111111-0000-4000-8000-000000000004",
                                "orWait",
                                "true");
        // then
        leadsTo(response, COHORT + "?done=waiting");
        assertThat(SERVICES.received("POST", api).getFirst().body()).contains("\"orWait\":true");
    }

    @Test
    void a_cohort_is_changed_on_the_version_that_was_read() {
        // given
        SERVICES.given("PUT", TRAINING_API + COHORT, "training/cohort.json");
        // when
        var page = as(TESS).page(COHORT + "/change");
        var response =
                as(TESS).post(
                                COHORT + "/change",
                                "version",
                                page.select("input[name=version]").val(),
                                "standardId",
                                STANDARD_ID,
                                "name",
                                "Autumn, later",
                                "startsOn",
                                "2026-10-05",
                                "endsOn",
                                "2027-01-11",
                                "timeZone",
                                "Europe/Dublin",
                                "seats",
                                "12",
                                "offerHours",
                                "48");
        // then
        assertThat(page.select("#timeZone").val()).isEqualTo("America/New_York");
        leadsTo(response, COHORT + "?done=cohort-changed");
        assertThat(SERVICES.received("PUT", TRAINING_API + COHORT).getFirst().body())
                .contains("\"timeZone\":\"Europe/Dublin\"", "\"offerHours\":48")
                .doesNotContain("\"trainers\"");
    }

    @Test
    void a_cohort_moves_by_days_and_says_what_is_wrong_with_them() {
        // given
        var api = TRAINING_API + COHORT + "/move";
        SERVICES.given("POST", api, "training/cohort.json");
        // when
        var wrong =
                Visit.page(as(TESS).post(COHORT + "/move", "days", "soon", "newZone", "Mars/Base"));
        var moved = as(TESS).post(COHORT + "/move", "days", "-7", "newZone", "");
        // then
        assertThat(wrong.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#days", "#newZone");
        assertThat(wrong.select("#days").val()).isEqualTo("soon");
        assertThat(wrong.select("#name").val()).isEqualTo("Autumn 2026");
        leadsTo(moved, COHORT + "?done=cohort-moved");
        assertThat(SERVICES.received("POST", api).getFirst().body()).isEqualTo("{\"days\":-7}");
    }

    @Test
    void the_gradebook_is_what_the_service_says_page_by_page() {
        var all = as(TESS).page(COHORT + "/gradebook");
        var modules = as(TESS).page(COHORT + "/gradebook?kind=module&page=1");

        assertThat(all.select("table.book tbody tr")).hasSize(3);
        assertThat(modules.select("table.book thead th").text()).contains("M01");
        assertThat(SERVICES.received("GET", TRAINING_API + COHORT + "/gradebook").getLast().query())
                .isEqualTo("size=50&page=1");
    }

    @Test
    void one_tap_notes_one_person_and_one_more_everybody_else() {
        // given
        var api = SESSION_API + "/attendance";
        SERVICES.given("PUT", api, "training/session.json");
        // when
        var one =
                as(TESS).post(
                                SESSION + "/attendance",
                                "person",
                                "11111111-0000-4000-8000-000000000001",
                                "status",
                                "absent");
        as(TESS).post(SESSION + "/attendance", "status", "attended");
        // then
        leadsTo(one, SESSION + "?done=attendance");
        assertThat(SERVICES.received("PUT", api).getFirst().body())
                .isEqualTo(
                        "{\"attendance\":{\"11111111-0000-4000-8000-000000000001\":\"absent\"}}");
        assertThat(SERVICES.received("PUT", api).getLast().body())
                .as("who was noted already stays as they were")
                .contains("000000000001\":\"attended\"", "000000000005\":\"attended\"")
                .doesNotContain("000000000002");
    }

    @Test
    void a_tap_of_the_script_gets_the_list_alone() {
        // given
        SERVICES.given("PUT", SESSION_API + "/attendance", "training/session.json");
        // when
        var response =
                as(TESS).with("HX-Request", "true")
                        .post(SESSION + "/attendance", "status", "attended");
        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("id=\"attendance\"").doesNotContain("<html");
    }

    @Test
    void a_session_is_planned_by_the_clock_of_its_cohort() {
        // given
        SERVICES.given("POST", TRAINING_API + COHORT + "/sessions", "training/session.json");
        // when
        var response =
                as(TESS).post(
                                COHORT + "/sessions/new",
                                "module",
                                "M05",
                                "title",
                                "Ethics",
                                "day",
                                "2026-10-05",
                                "time",
                                "18:00",
                                "minutes",
                                "120",
                                "venue",
                                "online",
                                "venueDetails",
                                "");
        // then
        leadsTo(response, COHORT + "?done=session-planned");
        assertThat(SERVICES.received("POST", TRAINING_API + COHORT + "/sessions").getFirst().body())
                .contains("\"day\":\"2026-10-05\"", "\"minutes\":120", "\"venue\":\"online\"");
    }

    @Test
    void a_full_cohort_says_so_on_its_page() {
        // given
        SERVICES.refusing("POST", TRAINING_API + COHORT + "/enrolments", 409, "cohort-full");
        // when
        var page =
                Visit.page(
                        as(TESS).post(
                                        COHORT + "/enrolments",
                                        "personId",
                                        "11111111-0000-4000-8000-000000000004"));
        // then
        assertThat(page.select("main [role=alert] h2").text()).isEqualTo("The cohort is full");
    }

    @Test
    void nobody_who_has_a_seat_is_offered_another() {
        assertThat(as(TESS).page(COHORT).select("#personId option").eachAttr("value"))
                .contains("11111111-0000-4000-8000-000000000004")
                .doesNotContain("11111111-0000-4000-8000-000000000002");
    }

    @Test
    void the_gradebook_shows_all_kinds_and_then_one_by_one() {
        assertThat(as(TESS).page(COHORT + "/gradebook").select("thead a").eachText())
                .startsWith("Readiness", "Modules", "Assessments");
        var modules = as(TESS).page(COHORT + "/gradebook?kind=module");
        assertThat(modules.select("thead .code-head").eachText()).startsWith("M01", "M02");
        assertThat(modules.select("tbody tr").get(1).select("td .cell").eachText().getFirst())
                .startsWith("Met");
    }

    @Test
    void a_kind_that_nobody_has_heard_of_shows_all_of_them() {
        assertThat(as(TESS).page(COHORT + "/gradebook?kind=%3Ci%3E").select("thead a"))
                .isNotEmpty();
    }

    @Test
    void a_candidate_sees_what_is_left_and_decides_nothing() {
        var page = as(ROWAN).page(ENROLMENT);
        assertThat(page.select("main .todo").eachText().getFirst())
                .contains("Reference", "1 more of 2");
        assertThat(page.select("main form").eachAttr("action"))
                .as("leaving is theirs, nothing else")
                .containsExactly(ENROLMENT + "/withdraw");
        assertThat(SERVICES.received("GET", "/api/identity/organizations/" + HARBOR + "/members"))
                .as("a candidate has no business with everybody's names")
                .isEmpty();
    }

    @Test
    void a_trainer_records_what_they_saw_with_a_comma_as_well() {
        // given
        var api = TRAINING_API + ENROLMENT + "/evidence";
        SERVICES.given("POST", api, "training/enrolment.json");
        // when
        var response =
                as(TESS).post(
                                ENROLMENT + "/evidence",
                                "requirement",
                                "OB1",
                                "score",
                                "3,5",
                                "note",
                                "calm");
        // then
        leadsTo(response, ENROLMENT + "?done=recorded");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"requirement\":\"OB1\",\"score\":3.5,\"note\":\"calm\"}");
    }

    @Test
    void a_score_that_is_none_is_not_sent() {
        var page =
                Visit.page(
                        as(TESS).post(
                                        ENROLMENT + "/evidence",
                                        "requirement",
                                        "AS05",
                                        "score",
                                        "very good",
                                        "note",
                                        "<b>kept</b>"));
        assertThat(page.select("#score-error").text()).contains("number");
        assertThat(page.select("#note").val()).isEqualTo("<b>kept</b>");
    }

    @Test
    void certifying_is_offered_when_nothing_is_left_and_not_before() {
        // given
        assertThat(as(TESS).page(ENROLMENT).select("form[action$=/certify]")).isEmpty();
        SERVICES.given("GET", TRAINING_API + ENROLMENT, "training/enrolment-complete.json")
                .given("POST", TRAINING_API + CERTIFICATIONS, "training/certification.json");
        assertThat(as(TESS).page(ENROLMENT).select("form[action$=/certify]")).isNotEmpty();
        // when
        var response = as(TESS).post(ENROLMENT + "/certify");
        // then
        leadsTo(response, ENROLMENT + "?done=certified");
        assertThat(SERVICES.received("POST", TRAINING_API + CERTIFICATIONS).getFirst().body())
                .isEqualTo("{\"enrolmentId\":\"0192f0c0-0000-7000-8000-000000000411\"}");
    }

    @Test
    void certifications_are_narrowed_by_state_and_name() {
        assertThat(as(TESS).page(CERTIFICATIONS + "?text=ROW").select("tbody th").eachText())
                .containsExactly("rowan");
        assertThat(as(TESS).page(CERTIFICATIONS + "?status=revoked").select("tbody th")).isEmpty();
    }

    @Test
    void a_certification_tells_who_decided() {
        assertThat(as(TESS).page(CERTIFICATION).select(".timeline").text()).contains("by tess");
    }

    @Test
    void a_person_chooses_what_certificates_call_them_and_takes_it_back() {
        // given
        var api = TRAINING_API + "/my/certificate-name";
        assertThat(as(ROWAN).page("/training").select("#name").val()).isEqualTo("Rowan A.");
        SERVICES.given("PUT", api, "training/certificate-name.json")
                .answering("DELETE", api, 204, "");
        // then
        leadsTo(
                as(ROWAN).post("/training/name", "name", "Rowan A."),
                "/training?done=certificate-name");
        assertThat(SERVICES.received("PUT", api).getFirst().body())
                .isEqualTo("{\"name\":\"Rowan A.\"}");
        leadsTo(as(ROWAN).post("/training/name/forget"), "/training?done=certificate-no-name");
        assertThat(SERVICES.received("DELETE", api)).hasSize(1);
    }

    @Test
    void a_standard_is_read_in_the_order_in_which_people_meet_it() {
        assertThat(as(ROWAN).page("/standards/" + STANDARD_ID).select("section h2").eachText())
                .startsWith("Readiness", "Practice", "Modules");
    }

    @Test
    void renewing_is_offered_when_nothing_is_left_and_leads_to_the_new_one() {
        // given
        var api = TRAINING_API + CERTIFICATION;
        assertThat(as(TESS).page(CERTIFICATION).select("form[action$=/renew]")).isEmpty();
        SERVICES.given("GET", api + "/renewal", "training/renewal-complete.json")
                .given("POST", api + "/renew", "training/certification.json");
        assertThat(as(TESS).page(CERTIFICATION).select("form[action$=/renew]")).isNotEmpty();
        // then
        leadsTo(as(TESS).post(CERTIFICATION + "/renew"), CERTIFICATION + "?done=renewed");
    }

    @Test
    void an_appeal_is_upheld_or_rejected_by_somebody_who_did_not_revoke() {
        // given
        var api = TRAINING_API + CERTIFICATION;
        SERVICES.given("GET", api, "training/certification-appealed.json")
                .given("POST", api + "/reinstate", "training/certification.json")
                .given(
                        "POST",
                        api + "/appeal/reject",
                        "training/certification-appeal-rejected.json");
        // when
        var page = as(TESS).page(CERTIFICATION);
        var empty = Visit.page(as(TESS).post(CERTIFICATION + "/appeal/reject", "reason", " "));
        // then
        assertThat(page.select("#hearing").attr("action")).endsWith("/appeal/uphold");
        assertThat(page.select("section[aria-labelledby=appeal]").text())
                .contains("I spoke of myself");
        assertThat(empty.select("main [role=alert] a").eachAttr("href")).containsExactly("#reason");
        leadsTo(
                as(TESS).post(CERTIFICATION + "/appeal/uphold", "reason", "It was her own"),
                CERTIFICATION + "?done=appeal-uphold");
        leadsTo(
                as(TESS).post(CERTIFICATION + "/appeal/reject", "reason", "It was not"),
                CERTIFICATION + "?done=appeal-reject");
        assertThat(SERVICES.received("POST", api + "/reinstate").getFirst().body())
                .isEqualTo("{\"reason\":\"It was her own\"}");
        assertThat(SERVICES.received("POST", api + "/appeal/reject").getFirst().body())
                .isEqualTo("{\"reason\":\"It was not\"}");
    }

    @Test
    void whoever_revoked_hears_no_appeal() {
        SERVICES.given(
                "GET", TRAINING_API + CERTIFICATION, "training/certification-appealed-own.json");
        var page = as(TESS).page(CERTIFICATION);
        assertThat(page.select("#hearing")).isEmpty();
        assertThat(page.select("section[aria-labelledby=appeal]").text())
                .contains("another trainer hears the appeal");
    }

    @Test
    void whoever_appealed_reads_how_it_stands_and_appeals_once() {
        var api = TRAINING_API + "/my/certifications";
        SERVICES.given("GET", api, "training/my-certifications-appealed.json");
        var waiting = as(ROWAN).page("/training");
        assertThat(waiting.select("main").text()).contains("Your appeal is waiting");
        assertThat(waiting.select("form[action^=/training/appeal]")).isEmpty();
        SERVICES.given("GET", api, "training/my-certifications-appeal-rejected.json");
        var rejected = as(ROWAN).page("/training");
        assertThat(rejected.select("main").text())
                .contains("the revocation stands", "Two members heard it as another's story.");
        assertThat(rejected.select("form[action^=/training/appeal]")).isEmpty();
    }

    @Test
    void an_endorsement_that_is_not_earned_lists_what_is_left() {
        // given
        SERVICES.given("GET", TRAINING_API + CERTIFICATION, "training/certification.json")
                .answering(
                        "POST",
                        TRAINING_API + CERTIFICATION + "/endorse",
                        409,
                        """
                        {"type": "/problems/requirements-unmet", "title": "No", "status": 409,
                         "detail": "No.", "requestId": "4f1c2b", "unmet": [
                           {"code": "EN_DISC_M", "kind": "module",
                            "title": {"en": "Disclosure, four hours"}, "have": 0, "need": 1,
                            "failed": 0, "left": {"en": "4 hours", "es": "4 horas"}}]}
                        """);
        // when
        var page =
                Visit.page(
                        as(TESS).post(CERTIFICATION + "/endorse", "endorsement", "EN_DISCLOSURE"));
        // then
        assertThat(page.select("main [role=alert] .todo li").eachText())
                .containsExactly("Disclosure, four hours 4 hours");
    }

    @Test
    void a_certification_is_named_as_people_name_it() {
        assertThat(as(TESS).page(CERTIFICATION).select(".facts dd").eachText().getFirst())
                .isEqualTo("Betrayal-trauma peer facilitator BTPF 1.0.0");
        assertThat(as(ROWAN).page("/training").select("article h3").eachText())
                .contains("Betrayal-trauma peer facilitator BTPF 1.0.0");
    }

    @Test
    void what_a_renewal_was_excused_from_is_said_in_words() {
        assertThat(as(TESS).page(EXCEPTIONS).select("article").eachText().getLast())
                .contains("Not met: Meeting led")
                .doesNotContain("RN_MEET");
    }

    @Test
    void a_cohort_of_no_program_is_found_beside_the_programs() {
        assertThat(
                        as(ROWAN)
                                .page(PROGRAMS)
                                .select("section[aria-labelledby=singles] a")
                                .attr("href"))
                .isEqualTo(COHORTS + "/0192f0c0-0000-7000-8000-0000000004e3/place");
    }

    @Test
    void who_asked_for_an_exception_does_not_decide_it() {
        assertThat(as(TESS).page(EXCEPTIONS).select("form[action$=/approve]")).hasSize(1);
        assertThat(as(CORA).page(EXCEPTIONS).select("form[action$=/approve]")).isEmpty();
    }

    @Test
    void an_exception_is_asked_for_with_a_reason_that_says_something() {
        // given
        SERVICES.given("POST", OVERRIDES_API, "training/override.json");
        var enrolment = "0192f0c0-0000-7000-8000-000000000411";
        // then
        var page =
                Visit.page(as(TESS).post(EXCEPTIONS, "enrolmentId", enrolment, "reason", "please"));
        assertThat(page.select("#reason-error").text()).contains("20 letters");
        leadsTo(
                as(TESS).post(
                                EXCEPTIONS,
                                "enrolmentId",
                                enrolment,
                                "reason",
                                "twelve years of leading groups elsewhere"),
                EXCEPTIONS + "?done=exception-asked");
    }

    @Test
    void a_file_of_scores_is_checked_first_and_taken_in_then() {
        // given
        var api = TRAINING_API + COHORT + "/score-imports";
        SERVICES.given("POST", api, "training/import-dry.json");
        // when
        var checked =
                Visit.page(
                        as(TESS).upload(
                                        COHORT + "/scores",
                                        "file",
                                        "text/csv",
                                        "a,b",
                                        "step",
                                        "check"));
        SERVICES.given("POST", api, "training/import-applied.json");
        var applied =
                as(TESS).upload(COHORT + "/scores", "file", "text/csv", "a,b", "step", "apply");
        // then
        assertThat(checked.select("button[name=step]").val()).isEqualTo("apply");
        leadsTo(applied, COHORT + "/gradebook?done=scores-applied");
        assertThat(SERVICES.received("POST", api))
                .extracting(it -> it.query())
                .containsExactly("dryRun=true", "dryRun=false");
    }

    @Test
    void a_file_with_wrong_lines_names_each_of_them() {
        SERVICES.given(
                "POST", TRAINING_API + COHORT + "/score-imports", "training/import-wrong.json");
        var page =
                Visit.page(
                        as(TESS).upload(
                                        COHORT + "/scores",
                                        "file",
                                        "text/csv",
                                        "a,b",
                                        "step",
                                        "check"));
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Line 3 requirement The score is off the scale.",
                        "Line 7 personId Nobody with this number is in the cohort.",
                        "Line 9 score This must be a number.");
        assertThat(page.select("button[name=step]").val()).isEqualTo("check");
    }

    @Test
    void several_get_seats_and_the_page_shows_how_far_it_is() {
        // given
        var api = TRAINING_API + COHORT + "/bulk-enrolments";
        SERVICES.given("POST", api, "training/bulk.json");
        // then
        leadsTo(
                as(TESS).post(COHORT + "/seats", "people", "11111111-0000-4000-8000-000000000004"),
                COHORT + "/many" + BULK);
        assertThat(as(TESS).page(COHORT + "/many" + BULK).select("#state").text())
                .contains("2 of 3", "This person has a seat in the cohort already");
    }

    @Test
    void a_message_goes_to_the_whole_cohort() {
        var api = TRAINING_API + COHORT + "/messages";
        SERVICES.given("POST", api, "training/cohort-message.json");
        leadsTo(
                as(TESS).post(COHORT + "/messages", "subject", "Monday", "text", "Please read."),
                COHORT + "/messages?done=cohort-written");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"subject\":\"Monday\",\"text\":\"Please read.\"}");
    }

    @Test
    void what_is_drawn_can_be_read_as_well() {
        var page = as(TESS).page(COHORT + "/charts");
        assertThat(page.select(".charted").size()).isEqualTo(2);
        assertThat(page.select(".charted td").eachText()).contains("45 / 45 (100 %)");
    }
}
