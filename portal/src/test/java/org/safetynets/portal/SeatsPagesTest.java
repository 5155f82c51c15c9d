package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.COHORT;
import static org.safetynets.portal.test.Scenario.COHORTS;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.EXCEPTIONS;
import static org.safetynets.portal.test.Scenario.LEEWAY_API;
import static org.safetynets.portal.test.Scenario.OVERRIDES_API;
import static org.safetynets.portal.test.Scenario.PROGRAM;
import static org.safetynets.portal.test.Scenario.PROGRAMS;
import static org.safetynets.portal.test.Scenario.SPRING;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Coming into a training and leaving it, and what helps on the way. */
class SeatsPagesTest extends PortalTest {

    private static final String ADMISSION = "0192f0c0-0000-7000-8000-0000000004f1";
    private static final String ADMISSION_API =
            TRAINING_API + "/organizations/" + HARBOR + "/admissions/" + ADMISSION;

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_program_leads_to_its_runs_and_planning_one_trains_to_the_same() {
        var seen = as(ROWAN).page(PROGRAM);
        var planned = as(TESS).page(COHORTS + "/new?program=0192f0c0-0000-7000-8000-0000000004e1");

        assertThat(seen.select("main a[href$=/place]").eachText())
                .containsExactly("Autumn 2026", "Spring 2027");
        assertThat(seen.text()).contains("7 seats are free", "Every seat is taken; 2 wait");
        assertThat(seen.select("main form")).isEmpty();
        assertThat(planned.select("input[name=programId]").val()).endsWith("4e1");
        assertThat(planned.select("#standardId option[selected]").val()).endsWith("402");
    }

    @Test
    void a_program_without_a_language_is_not_sent_and_keeps_what_was_typed() {
        var page = Visit.page(as(TESS).post(PROGRAMS + "/new", "title", "Evenings"));

        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#standardId", "#languages");
        assertThat(page.select("#title").val()).isEqualTo("Evenings");
        assertThat(SERVICES.received("POST", TRAINING_API + PROGRAMS)).isEmpty();
    }

    @Test
    void asking_for_a_seat_says_what_one_likes_and_nothing_else() {
        // given
        SERVICES.given("POST", TRAINING_API + COHORT + "/admissions", "training/admission.json");
        // when
        var response =
                as(ROWAN)
                        .post(
                                COHORT + "/place/ask",
                                "ready-RD1",
                                "yes",
                                "ready-RD2",
                                "not-yet",
                                "note-RD2",
                                "Sessions begin in May",
                                "ready-RD3",
                                "whatever");
        // then
        leadsTo(response, COHORT + "/place?done=seat-asked");
        assertThat(
                        SERVICES.received("POST", TRAINING_API + COHORT + "/admissions")
                                .getFirst()
                                .body())
                .isEqualTo(
                        "{\"answers\":[{\"requirement\":\"RD1\",\"readiness\":\"yes\"},"
                                + "{\"requirement\":\"RD2\",\"readiness\":\"not-yet\","
                                + "\"note\":\"Sessions begin in May\"}]}");
    }

    @Test
    void who_was_answered_not_yet_reads_the_reason_and_may_ask_again() {
        SERVICES.given(
                "GET", TRAINING_API + "/my/admissions", "training/my-admissions-declined.json");

        var page = as(ROWAN).page(COHORT + "/place");

        assertThat(page.select("main .note").text()).contains("A year first");
        assertThat(page.select("main form[action$=/place/ask]")).hasSize(1);
    }

    @Test
    void an_offer_is_taken_or_let_go_from_the_same_page() {
        // given
        SERVICES.given(
                "POST", TRAINING_API + SPRING + "/place/accept", "training/place-enrolled.json");
        SERVICES.answering("DELETE", TRAINING_API + SPRING + "/place", 204, "");
        // then
        assertThat(as(ROWAN).page(SPRING + "/place").text()).contains("A seat is held for you");
        leadsTo(as(ROWAN).post(SPRING + "/place/accept"), SPRING + "/place?done=seat-accepted");
        leadsTo(as(ROWAN).post(SPRING + "/place/leave"), SPRING + "/place?done=seat-left");
    }

    @Test
    void an_offer_that_ran_out_says_so_in_the_place_of_an_error() {
        SERVICES.refusing("POST", TRAINING_API + SPRING + "/place/accept", 409, "no-offer");

        var page = Visit.page(as(ROWAN).post(SPRING + "/place/accept"));

        assertThat(page.select("main [role=alert] h2").text()).isNotBlank();
    }

    @Test
    void the_cohort_of_another_organization_is_not_there() {
        assertThat(
                        as(ROWAN)
                                .get(
                                        "/organizations/0192f0c0-0000-7000-8000-0000000000b2"
                                                + "/cohorts/0192f0c0-0000-7000-8000-000000000401"
                                                + "/place")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_trainer_answers_each_with_a_reason_of_its_own() {
        // given
        SERVICES.given("POST", ADMISSION_API + "/admit", "training/admission-admitted.json");
        // when
        var without = Visit.page(as(TESS).post(COHORT + "/admissions/" + ADMISSION + "/decline"));
        var admitted =
                as(TESS).post(
                                COHORT + "/admissions/" + ADMISSION + "/admit",
                                "reason-" + ADMISSION,
                                "Convincing",
                                "accepted-" + ADMISSION,
                                "RD1",
                                "accepted-" + ADMISSION,
                                "RD3");
        // then
        assertThat(without.select("main [role=alert] a").attr("href"))
                .isEqualTo("#reason-" + ADMISSION);
        assertThat(SERVICES.received("POST", ADMISSION_API + "/decline")).isEmpty();
        leadsTo(admitted, COHORT + "/admissions?done=seat-admitted");
        assertThat(SERVICES.received("POST", ADMISSION_API + "/admit").getFirst().body())
                .isEqualTo("{\"reason\":\"Convincing\",\"accepted\":[\"RD1\",\"RD3\"]}");
    }

    @Test
    void leaving_is_one_button_behind_what_it_means() {
        // given
        SERVICES.given("POST", TRAINING_API + ENROLMENT + "/withdraw", "training/enrolment.json");
        // when
        var page = as(ROWAN).page(ENROLMENT);
        // then
        assertThat(page.select("main form[action$=/withdraw]").parents().select("details"))
                .isNotEmpty();
        assertThat(page.select("main form[action$=/complete]")).isEmpty();
        leadsTo(as(ROWAN).post(ENROLMENT + "/withdraw"), "/training?done=training-left");
        leadsTo(as(TESS).post(ENROLMENT + "/withdraw"), ENROLMENT + "?done=training-withdraw");
    }

    @Test
    void only_the_candidate_signs_and_only_what_they_ticked() {
        // given
        var api = TRAINING_API + ENROLMENT + "/signatures";
        SERVICES.given("POST", api, "training/enrolment.json");
        // when
        var none = Visit.page(as(ROWAN).post(ENROLMENT + "/agreements"));
        var signed =
                as(ROWAN).post(ENROLMENT + "/agreements", "agreements", "AG1", "agreements", "AG2");
        // then
        assertThat(none.select("main [role=alert] a").attr("href")).isEqualTo("#agreements");
        leadsTo(signed, ENROLMENT + "/agreements?done=agreements-signed");
        assertThat(SERVICES.received("POST", api))
                .extracting(it -> it.body())
                .containsExactly("{\"requirement\":\"AG1\"}", "{\"requirement\":\"AG2\"}");
        assertThat(as(TESS).get(ENROLMENT + "/agreements").statusCode()).isEqualTo(404);
    }

    @Test
    void the_text_of_what_is_signed_stands_above_where_it_is_ticked() {
        var page = as(ROWAN).page(ENROLMENT + "/agreements");

        assertThat(page.select(".paper")).isNotEmpty();
        assertThat(page.select(".paper p").text())
                .contains("I tell my supervisor of any other tie");
    }

    @Test
    void a_renewal_asks_to_sign_again_once_it_can_be_renewed_and_not_before() {
        // given
        var before = as(ROWAN).page(ENROLMENT + "/agreements");
        SERVICES.given(
                "GET", TRAINING_API + CERTIFICATION + "/renewal", "training/renewal-opened.json");
        // when
        var then = as(ROWAN).page(ENROLMENT + "/agreements");
        // then
        assertThat(before.select("input[value^=RN_]")).isEmpty();
        assertThat(then.select("input[value^=RN_]").eachAttr("value"))
                .contains("RN_AG1")
                .doesNotContain("RN_AG8");
    }

    @Test
    void more_time_is_granted_with_a_reason_and_within_bounds() {
        // given
        SERVICES.given("PUT", LEEWAY_API, "training/leeway.json");
        // when
        var page = as(TESS).page(ENROLMENT + "/help");
        var wrong =
                Visit.page(
                        as(TESS).post(
                                        ENROLMENT + "/help/time",
                                        "extraPercent",
                                        "900",
                                        "reason",
                                        "Reads slowly"));
        var granted =
                as(TESS).post(
                                ENROLMENT + "/help/time",
                                "extraPercent",
                                "75",
                                "reason",
                                "Reads slowly");
        // then
        assertThat(page.text()).contains("50 % more time");
        assertThat(wrong.select("main [role=alert] a").attr("href")).isEqualTo("#extraPercent");
        assertThat(wrong.select("#reason").val()).isEqualTo("Reads slowly");
        leadsTo(granted, ENROLMENT + "/help?done=leeway-granted");
        assertThat(SERVICES.received("PUT", LEEWAY_API).getFirst().body())
                .contains("\"extraPercent\":75");
    }

    @Test
    void what_helped_after_failing_opens_the_way_to_try_again() {
        // given
        var api = TRAINING_API + ENROLMENT + "/evidence";
        SERVICES.given("POST", api, "training/enrolment.json");
        // when
        var response =
                as(TESS).post(
                                ENROLMENT + "/help/remediation",
                                "requirement",
                                "AS05",
                                "what",
                                "We went through it together");
        // then
        leadsTo(response, ENROLMENT + "/help?done=remediation-noted");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"kind\":\"remediation\"", "\"requirement\":\"AS05\"")
                .doesNotContain("\"score\"");
    }

    @Test
    void a_certification_covers_more_once_the_trainer_says_so() {
        // given
        SERVICES.given(
                "POST", TRAINING_API + CERTIFICATION + "/endorse", "training/certification.json");
        // when
        var page = as(TESS).page(CERTIFICATION);
        var response = as(TESS).post(CERTIFICATION + "/endorse", "endorsement", "EN_DISC");
        // then
        assertThat(page.select("button[name=endorsement]").eachAttr("value")).contains("EN_DISC");
        leadsTo(response, CERTIFICATION + "?done=endorsed");
    }

    @Test
    void a_revoked_certification_shows_no_renewal_and_nothing_to_change() {
        SERVICES.given("GET", TRAINING_API + CERTIFICATION, "training/certification-revoked.json");

        var page = as(TESS).page(CERTIFICATION);

        assertThat(page.select("#renewal")).isEmpty();
        assertThat(page.select("#endorse")).isEmpty();
        assertThat(page.select("main form")).isEmpty();
        assertThat(SERVICES.received("GET", TRAINING_API + CERTIFICATION + "/renewal")).isEmpty();
    }

    @Test
    void renewing_though_something_is_left_is_asked_of_another_trainer() {
        // given
        SERVICES.given(
                        "GET",
                        TRAINING_API + CERTIFICATION + "/renewal",
                        "training/renewal-opened.json")
                .given("POST", OVERRIDES_API, "training/override.json");
        // when
        var way = as(TESS).page(CERTIFICATION).select("main a[href*=/exceptions]").attr("href");
        var asked =
                as(TESS).post(
                                EXCEPTIONS,
                                "enrolmentId",
                                "",
                                "certificationId",
                                "0192f0c0-0000-7000-8000-000000000501",
                                "reason",
                                "Twenty-three meetings, and the last one was snowed in");
        // then
        assertThat(as(TESS).page(way).select("input[name=certificationId]").val()).endsWith("501");
        leadsTo(asked, EXCEPTIONS + "?done=exception-asked");
        assertThat(SERVICES.received("POST", OVERRIDES_API).getFirst().body())
                .contains("\"certificationId\":\"0192f0c0-0000-7000-8000-000000000501\"")
                .doesNotContain("enrolmentId");
    }

    @Test
    void a_ruling_rests_on_a_ground_of_the_standard_when_one_is_chosen() {
        // given
        var api = TRAINING_API + CERTIFICATION + "/suspend";
        SERVICES.given("POST", api, "training/certification-suspended.json");
        // when
        as(TESS).post(CERTIFICATION + "/suspend", "reason", "A pause", "ground", "OWN_CRISIS");
        as(TESS).post(CERTIFICATION + "/suspend", "reason", "A pause", "ground", "");
        // then
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"ground\":\"OWN_CRISIS\"");
        assertThat(SERVICES.received("POST", api).getLast().body())
                .isEqualTo("{\"reason\":\"A pause\"}");
    }
}
