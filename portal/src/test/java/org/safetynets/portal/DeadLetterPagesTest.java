package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.NETA;

import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a network administrator does about messages that a service could not take. */
class DeadLetterPagesTest extends PortalTest {

    private static final String PAGE = "/network/dead-letters";
    private static final String API = "/api/groups/dead-letters/";
    private static final String FIRST = "training.certifications.dlt-0-17";
    private static final String SECOND = "identity.people.dlt-1-3";

    @Test
    void all_services_are_on_one_page_and_one_that_is_out_hides_nothing() {
        // when
        var page = Visit.page(as(NETA).get(PAGE)).text();
        // then
        assertThat(page)
                .contains("certification.changed.v1", "IllegalStateException", "no header ce_type")
                .contains("This part does not answer now");
    }

    @Test
    void several_are_tried_again_at_once() {
        // given
        SERVICES.given("POST", API + FIRST + "/replay", "letters/taken.json");
        SERVICES.given("POST", API + SECOND + "/replay", "letters/taken.json");
        // when
        var answer =
                as(NETA).post(
                                PAGE + "/replay",
                                "letter",
                                "groups/" + FIRST,
                                "letter",
                                "groups/" + SECOND);
        // then
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(PAGE + "?done=letters-replayed");
        assertThat(SERVICES.received("POST", API + FIRST + "/replay")).hasSize(1);
        assertThat(SERVICES.received("POST", API + SECOND + "/replay")).hasSize(1);
    }

    @Test
    void what_fails_again_is_told_and_the_others_go_through() {
        // given
        SERVICES.given("POST", API + FIRST + "/replay", "letters/taken.json");
        SERVICES.refusing("POST", API + SECOND + "/replay", 409, "replay-failed");
        // when
        var page =
                Visit.page(
                                as(NETA).post(
                                                PAGE + "/replay",
                                                "letter",
                                                "groups/" + SECOND,
                                                "letter",
                                                "groups/" + FIRST))
                        .text();
        // then
        assertThat(page).contains("1 went through; 1 did not", "still cannot be taken");
        assertThat(SERVICES.received("POST", API + FIRST + "/replay")).hasSize(1);
    }

    @Test
    void letting_be_needs_a_reason_of_the_list_and_sends_it() {
        // given
        SERVICES.given("POST", API + FIRST + "/set-aside", "letters/taken.json");
        // when
        var without = as(NETA).post(PAGE + "/set-aside", "letter", "groups/" + FIRST);
        var nothing = as(NETA).post(PAGE + "/set-aside", "reason", "no-event");
        // then
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(SERVICES.received("POST", API + FIRST + "/set-aside")).isEmpty();
        // when
        as(NETA).post(PAGE + "/set-aside", "letter", "groups/" + FIRST, "reason", "done-by-hand");
        // then
        assertThat(SERVICES.received("POST", API + FIRST + "/set-aside").getFirst().body())
                .isEqualTo("{\"reason\":\"done-by-hand\"}");
    }

    @Test
    void only_services_of_ours_are_asked() {
        // when
        var answer = as(NETA).post(PAGE + "/replay", "letter", "../evil/" + FIRST);
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void without_a_fresh_proof_it_is_read_and_not_changed() {
        // given
        SERVICES.signedInLongAgo();
        // when
        var page = Visit.page(as(NETA).get(PAGE));
        // then
        assertThat(page.text()).contains("certification.changed.v1", "Confirm that it is you");
        assertThat(page.select("input[name=letter], button[formaction]")).isEmpty();
    }
}
