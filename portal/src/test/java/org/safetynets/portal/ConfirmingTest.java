package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.EXCEPTIONS;
import static org.safetynets.portal.test.Scenario.IMPORT;
import static org.safetynets.portal.test.Scenario.ME;
import static org.safetynets.portal.test.Scenario.MEMBER_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.PERSON;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.portal.test.Person;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What weighs something needs a fresh proof, and nobody types in vain for want of one. */
class ConfirmingTest extends PortalTest {

    private static final String OVERRIDE = "/0192f0c0-0000-7000-8000-0000000005b1";

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("/account", RIVER, "/account/rest"),
                Arguments.of("/account/erase", RIVER, "/account/erase"),
                Arguments.of(PERSON, CORA, PERSON),
                Arguments.of(
                        ORGANIZATION + "/invitations/new", CORA, ORGANIZATION + "/invitations/new"),
                Arguments.of(
                        "/network" + ORGANIZATION, NETA, "/network" + ORGANIZATION + "/suspend"),
                Arguments.of("/network/people", NETA, "/network/people/deactivate"),
                Arguments.of("/network/imports", NETA, "/network/imports"),
                Arguments.of(CERTIFICATION, TESS, CERTIFICATION + "/suspend"),
                Arguments.of(CERTIFICATION, TESS, CERTIFICATION + "/endorse"),
                Arguments.of(EXCEPTIONS, TESS, EXCEPTIONS + OVERRIDE + "/approve"),
                Arguments.of("/network" + IMPORT, NETA, "/network/imports"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void after_a_while_the_form_gives_way_to_the_reason_and_the_button(
            String path, Person person, String action) {
        // given
        assertThat(as(person).page(path).select("main form[action=" + action + "]")).isNotEmpty();
        // when
        SERVICES.signedInLongAgo();
        // then
        var page = as(person).page(path);
        assertThat(page.select("main form[action=" + action + "]")).isEmpty();
        assertThat(page.select("main .note a.button").attr("href"))
                .isEqualTo("/login?stepUp=true&returnTo=" + path);
    }

    @Test
    void whoever_certifies_renews_or_hears_an_appeal_confirms_first() {
        // given
        SERVICES.given("GET", TRAINING_API + ENROLMENT, "training/enrolment-complete.json")
                .given(
                        "GET",
                        TRAINING_API + CERTIFICATION + "/renewal",
                        "training/renewal-complete.json");
        // when
        SERVICES.signedInLongAgo();
        // then
        assertThat(as(TESS).page(ENROLMENT).select("form[action$=/certify]")).isEmpty();
        assertThat(as(TESS).page(CERTIFICATION).select("form[action$=/renew]")).isEmpty();
        SERVICES.given("GET", TRAINING_API + CERTIFICATION, "training/certification-appealed.json");
        assertThat(as(TESS).page(CERTIFICATION).select("form[action$=/uphold]")).isEmpty();
    }

    @Test
    void a_download_waits_for_the_proof_too() {
        SERVICES.signedInLongAgo();
        var page = as(RIVER).page("/account/data");
        assertThat(page.select("a[href$=/archive]")).isEmpty();
        assertThat(page.select("main .note a.button").attr("href"))
                .isEqualTo("/login?stepUp=true&returnTo=/account/data");
    }

    @Test
    void what_was_typed_when_the_time_ran_out_stays_on_the_page_to_be_sent_again() {
        // given
        SERVICES.refusing("PUT", MEMBER_API, 401, "step-up-required");
        // when
        var response =
                as(CORA).post(
                                PERSON,
                                "roles",
                                "trainer",
                                "reason",
                                "she <i>asked</i>",
                                "roles",
                                "supervisor");
        // then
        assertThat(response.statusCode()).isEqualTo(401);
        var page = Visit.page(response);
        assertThat(page.select("h1").text()).isEqualTo("Confirm that it is you");
        assertThat(page.select("main form").attr("action")).isEqualTo(PERSON);
        assertThat(page.select("input[name=roles]").eachAttr("value"))
                .containsExactly("trainer", "supervisor");
        assertThat(page.select("input[name=reason]").val()).isEqualTo("she <i>asked</i>");
        assertThat(page.select("main a[target=_blank]").attr("href"))
                .isEqualTo("/login?stepUp=true&returnTo=/account/confirmed");
    }

    @Test
    void the_way_back_leads_to_just_the_page_that_was_asked_for() {
        SERVICES.signedInLongAgo();
        var page = as(TESS).page(EXCEPTIONS + "?enrolment=0192f0c0-0000-7000-8000-000000000411");
        assertThat(page.select("main .note a.button").attr("href"))
                .isEqualTo(
                        "/login?stepUp=true&returnTo="
                                + EXCEPTIONS
                                + "?enrolment%3D0192f0c0-0000-7000-8000-000000000411");
    }

    @Test
    void whatever_asks_for_a_proof_keeps_what_a_trainer_typed() {
        // given
        SERVICES.refusing(
                "POST", TRAINING_API + CERTIFICATION + "/revoke", 401, "step-up-required");
        // when
        var page =
                Visit.page(as(TESS).post(CERTIFICATION + "/revoke", "reason", "Long and careful"));
        // then
        assertThat(page.select("main form").attr("action")).isEqualTo(CERTIFICATION + "/revoke");
        assertThat(page.select("input[name=reason]").val()).isEqualTo("Long and careful");
    }

    @Test
    void an_erasure_is_never_kept_to_be_sent_again() {
        // given
        SERVICES.refusing("POST", ME + "/erasure", 401, "step-up-required");
        // when
        var page =
                Visit.page(
                        as(RIVER)
                                .with("Referer", "http://localhost:8080/account/erase")
                                .post("/account/erase", "pseudonym", "river"));
        // then
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main a.button").attr("href"))
                .isEqualTo("/login?stepUp=true&returnTo=/account/erase");
    }

    @Test
    void a_page_of_another_site_is_nowhere_to_come_back_to() {
        // given
        SERVICES.refusing("POST", ME + "/erasure", 401, "step-up-required");
        // when
        var page =
                Visit.page(
                        as(RIVER)
                                .with("Referer", "http://elsewhere.example/%2F%2Fevil")
                                .post("/account/erase", "pseudonym", "river"));
        // then
        assertThat(page.select("main a.button").attr("href"))
                .isEqualTo("/login?stepUp=true&returnTo=/");
    }
}
