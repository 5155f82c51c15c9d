package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.ALDER;
import static org.safetynets.portal.test.Scenario.COUNSELOR_API;
import static org.safetynets.portal.test.Scenario.LANTERN;
import static org.safetynets.portal.test.Scenario.ONWARD;
import static org.safetynets.portal.test.Scenario.ONWARD_API;
import static org.safetynets.portal.test.Scenario.SUGGESTION;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** A partner goes on to a counselor or an organization: they alone send it, and take it back. */
class OnwardPagesTest extends PortalTest {

    private static final String SENT = "/0192f0c0-0000-7000-8000-000000000742";
    private static final String TO_ALDER = ONWARD + "/counselors" + ALDER;

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void suggestions_come_first_and_each_shows_what_can_be_done() {
        var page = as(RIVER).page(ONWARD);
        assertThat(page.select("[aria-labelledby=suggested] article").eachText())
                .singleElement()
                .asString()
                .contains("R. Alder", "You can decide until December 20, 2026", "Not for me");
        assertThat(page.select("article:contains(lantern):contains(Waits) button").text())
                .startsWith("Take it back");
        assertThat(page.select("article:contains(M. Birch) button").eachText())
                .containsExactly("We have met M. Birch", "Take it back M. Birch");
        assertThat(page.select("article:contains(T. Hazel)").text())
                .contains("They have no room", "full until spring");
    }

    @Test
    void home_leads_to_a_suggestion_until_it_is_decided() {
        assertThat(as(RIVER).page("/home").select("main a.button").eachAttr("href"))
                .contains(ONWARD);
        SERVICES.given("GET", ONWARD_API, "referrals/my-onward-none.json");
        assertThat(as(RIVER).page("/home").select("main a.button").eachAttr("href"))
                .doesNotContain(ONWARD);
    }

    @Test
    void what_will_be_seen_is_shown_before_it_is_sent() {
        // when
        var look = as(RIVER).post(TO_ALDER, "words", "I would <b>like</b> to", "look", "true");
        // then
        assertThat(Visit.page(look).select("[aria-labelledby=seen]").text())
                .contains("This is all they will see", "river", "I would <b>like</b> to");
        assertThat(Visit.page(look).select("#words").val()).isEqualTo("I would <b>like</b> to");
        assertThat(SERVICES.received("POST", ONWARD_API)).isEmpty();
    }

    @Test
    void it_is_sent_in_their_own_words() {
        // given
        SERVICES.given("POST", ONWARD_API, "referrals/onward.json");
        // then
        leadsTo(as(RIVER).post(TO_ALDER, "words", "Hello"), ONWARD + "?done=onward-sent");
        leadsTo(
                as(RIVER).post(ONWARD + "/organizations" + LANTERN, "words", ""),
                ONWARD + "?done=onward-sent");
        assertThat(SERVICES.received("POST", ONWARD_API))
                .extracting(it -> it.body())
                .containsExactly(
                        "{\"to\":{\"counselorId\":\""
                                + ALDER.substring(1)
                                + "\"},\"words\":\"Hello\"}",
                        "{\"to\":{\"organizationId\":\""
                                + LANTERN.substring(1)
                                + "\"},\"words\":\"\"}");
    }

    @Test
    void words_that_are_too_long_or_refused_stay() {
        // given
        SERVICES.refusing("POST", ONWARD_API, 409, "recipient-not-reachable");
        // then
        var refused = Visit.page(as(RIVER).post(TO_ALDER, "words", "Hello"));
        assertThat(refused.select("main [role=alert]").text()).contains("Nobody can be asked here");
        assertThat(refused.select("#words").val()).isEqualTo("Hello");
        var tooLong = Visit.page(as(RIVER).post(TO_ALDER, "words", "a".repeat(501)));
        assertThat(tooLong.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#words");
    }

    @Test
    void who_left_the_directory_meanwhile_is_said_and_the_words_stay() {
        SERVICES.refusing("GET", COUNSELOR_API, 404, "not-found")
                .refusing("POST", ONWARD_API, 409, "recipient-not-reachable");
        assertThat(as(RIVER).get(TO_ALDER).statusCode()).isEqualTo(404);
        var page = Visit.page(as(RIVER).post(TO_ALDER, "words", "Hello"));
        assertThat(page.select("#words").val()).isEqualTo("Hello");
    }

    @Test
    void a_suggestion_is_followed_or_refused() {
        // given
        SERVICES.given("POST", ONWARD_API + SUGGESTION + "/send", "referrals/onward.json")
                .given("DELETE", ONWARD_API + SUGGESTION, "referrals/onward.json");
        // then
        leadsTo(
                as(RIVER).post(ONWARD + "/suggestions" + SUGGESTION, "words", "Hello"),
                ONWARD + "?done=onward-sent");
        assertThat(SERVICES.received("POST", ONWARD_API + SUGGESTION + "/send").getFirst().body())
                .isEqualTo("{\"words\":\"Hello\"}");
        leadsTo(
                as(RIVER).post(ONWARD + SUGGESTION + "/take-back"),
                ONWARD + "?done=onward-taken-back");
    }

    @Test
    void what_is_over_meanwhile_is_explained() {
        SERVICES.refusing("POST", ONWARD_API + SENT + "/met", 409, "outward-not-possible");
        var page = Visit.page(as(RIVER).post(ONWARD + SENT + "/met"));
        assertThat(page.select("main [role=alert]").text()).contains("This is not possible now");
        assertThat(page.select("h1").text()).isEqualTo("Go on to somebody else");
    }

    @Test
    void what_is_not_theirs_is_not_there() {
        assertThat(as(RIVER).get(ONWARD + "/suggestions" + SENT).statusCode()).isEqualTo(404);
        assertThat(as(RIVER).get(ONWARD + "/organizations/" + RIVER.id()).statusCode())
                .isEqualTo(404);
        assertThat(as(RIVER).post(ONWARD + "/" + HARBOR + "/take-back").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_of_ones_own_asks_to_sign_in() {
        assertThat(asNobody().get(ONWARD).headers().firstValue("Location"))
                .hasValue("/login?returnTo=" + ONWARD);
    }

    @Test
    void from_the_directory_one_asks_a_counselor() {
        assertThat(
                        asNobody()
                                .page("/counselors")
                                .select("article:contains(R. Alder) a")
                                .eachAttr("href"))
                .contains(TO_ALDER);
    }
}
