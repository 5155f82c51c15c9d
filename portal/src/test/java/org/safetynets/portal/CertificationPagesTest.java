package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.CERTIFICATIONS;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.EXCEPTIONS;
import static org.safetynets.portal.test.Scenario.OVERRIDES_API;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Certifying, renewing, appeals, and exceptions from what a standard asks. */
class CertificationPagesTest extends PortalTest {

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
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
}
