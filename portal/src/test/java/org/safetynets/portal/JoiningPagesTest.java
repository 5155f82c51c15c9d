package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.GROUP_ID;
import static org.safetynets.portal.test.Scenario.LISTED;
import static org.safetynets.portal.test.Scenario.REQUEST_ID;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What somebody answers on the way into a group, and what becomes of it. */
class JoiningPagesTest extends PortalTest {

    private static final String QUESTIONS = LISTED + "/ask/questions";
    private static final String DRAFT_API = "/api/groups/mine/drafts/" + GROUP_ID;
    private static final String REQUEST = "/requests/" + REQUEST_ID;

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private static String sent(String method, String path) {
        var sent = SERVICES.received(method, path);
        assertThat(sent).hasSize(1);
        return sent.getFirst().body();
    }

    @Test
    void a_group_that_nobody_finds_is_there_for_who_used_a_code_and_for_nobody_else() {
        // given
        SERVICES.refusing("GET", "/api/groups/listed/" + GROUP_ID, 404, "not-found")
                .given("POST", "/api/groups/mine/invitations", "groups/invited-to.json");
        assertThat(asNobody().get(LISTED).statusCode()).isEqualTo(404);
        assertThat(as(RIVER).get(LISTED).statusCode()).isEqualTo(404);
        // when
        var first = as(RIVER).page("/invitation/7q2m-kx4t-9rwc-v5hn-2b6d-8fjp-3sw9-yb");
        // then
        assertThat(first.select("#code").val()).isEqualTo("7q2m-kx4t-9rwc-v5hn-2b6d-8fjp-3sw9-yb");
        assertThat(SERVICES.received("POST", "/api/groups/mine/invitations")).isEmpty();
        // when
        var used = as(RIVER).post("/invitation", "code", "7q2m-kx4t-9rwc-v5hn-2b6d-8fjp-3sw9-yb");
        SERVICES.given("GET", "/api/groups/mine/invitations/" + GROUP_ID, "groups/listed.json");
        // then
        leadsTo(used, LISTED);
        assertThat(as(RIVER).page(LISTED).select("a[href$=/ask]")).isNotEmpty();
        assertThat(as(RIVER).page(QUESTIONS).select("#Q6")).isNotEmpty();
    }

    @Test
    void a_code_into_a_group_that_is_used_up_says_so() {
        SERVICES.refusing("POST", "/api/groups/mine/invitations", 409, "invitation-not-valid");
        var page =
                Visit.page(
                        as(RIVER)
                                .post(
                                        "/invitation",
                                        "code",
                                        "7Q2M-KX4T-9RWC-V5HN-2B6D-8FJP-3SW9-YB"));
        assertThat(page.select("[role=alert]").text()).contains("invitation");
        assertThat(page.select("#code").val()).isEqualTo("7Q2M-KX4T-9RWC-V5HN-2B6D-8FJP-3SW9-YB");
    }

    @Test
    void what_was_answered_before_is_brought_back() {
        var page = as(RIVER).page(QUESTIONS);

        assertThat(page.select("#Q5 [value=under-6-months]").hasAttr("checked")).isTrue();
        assertThat(page.select("#Q14").text()).isEqualTo("I lip-read; captions help.");
        assertThat(page.select(".note").text()).contains("what you answered before");
    }

    @Test
    void what_a_purpose_asks_is_asked_too_in_the_words_of_the_network() {
        // given
        SERVICES.given("POST", GROUP_API + "/join-requests", "groups/join-request.json");
        // when
        var page = as(RIVER).page(QUESTIONS);
        var spanish = as(RIVER).with("Accept-Language", "es").page(QUESTIONS);
        // then
        assertThat(page.select("#X_THREATS legend").text()).startsWith("Has anybody threatened");
        assertThat(page.select("#X_THREATS input").eachAttr("value"))
                .containsExactly("no", "yes", "skip");
        assertThat(page.select("#Q3 input").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.select(".note.wait").text()).contains("Before you answer");
        assertThat(spanish.select("#X_THREATS legend").text()).startsWith("¿Alguien te ha");
        // when
        as(RIVER).post(QUESTIONS, "Q3", "yes", "X_THREATS", "no");
        // then
        assertThat(sent("POST", GROUP_API + "/join-requests")).contains("\"X_THREATS\":\"no\"");
    }

    @Test
    void somebody_may_stop_and_go_on_later_and_names_are_not_kept() {
        // given
        SERVICES.answering("PUT", DRAFT_API, 204, "");
        // when
        var response =
                as(RIVER)
                        .post(
                                QUESTIONS,
                                "step",
                                "later",
                                "Q6",
                                "past",
                                "Q14",
                                "Captions",
                                "mustNotMeet",
                                "Marcos");
        // then
        leadsTo(response, LISTED + "/ask/kept");
        assertThat(sent("PUT", DRAFT_API))
                .isEqualTo(
                        "{\"choices\":{\"Q1\":\"yes\",\"Q6\":\"past\"},"
                                + "\"words\":{\"Q14\":\"Captions\"}}");
        assertThat(SERVICES.received("POST", GROUP_API + "/join-requests")).isEmpty();
    }

    @Test
    void while_answering_progress_is_kept_and_its_failing_stops_nobody() {
        // given
        SERVICES.refusing("PUT", DRAFT_API, 503, "service-unavailable");
        // when
        var response = as(RIVER).with("HX-Request", "true").post(QUESTIONS, "Q6", "past");
        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("<html").contains("could not be kept");
    }

    @Test
    void stopping_takes_away_what_was_kept() {
        // given
        SERVICES.answering("DELETE", DRAFT_API, 204, "");
        // then
        leadsTo(as(RIVER).post(LISTED + "/ask/stop"), LISTED + "?done=taken-away");
        sent("DELETE", DRAFT_API);
    }

    @Test
    void whoever_is_not_alone_sees_no_error_though_it_cannot_be_taken_away_now() {
        SERVICES.refusing("DELETE", DRAFT_API, 503, "not-available");
        leadsTo(as(RIVER).post(LISTED + "/ask", "Q1", "no"), LISTED + "/ask/later");
    }

    @Test
    void whoever_is_not_alone_leaves_nothing_behind() {
        // given
        SERVICES.answering("DELETE", DRAFT_API, 204, "");
        // then
        leadsTo(as(RIVER).post(LISTED + "/ask", "Q1", "no"), LISTED + "/ask/later");
        sent("DELETE", DRAFT_API);
    }

    @Test
    void names_of_others_are_not_sent_without_a_yes_and_stay_on_the_page() {
        // when
        var page = Visit.page(as(RIVER).post(QUESTIONS, "Q3", "yes", "mustNotMeet", "Marcos"));
        // then
        assertThat(page.select("main [role=alert] a[href=#matching]").text())
                .contains("say that you agree");
        assertThat(page.select("#mustNotMeet").text()).isEqualTo("Marcos");
        assertThat(SERVICES.received("POST", GROUP_API + "/join-requests")).isEmpty();
    }

    @Test
    void with_a_yes_they_are_sent_line_by_line() {
        // given
        SERVICES.given("POST", GROUP_API + "/join-requests", "groups/join-request.json");
        // when
        as(RIVER)
                .post(
                        QUESTIONS,
                        "Q3",
                        "yes",
                        "matching",
                        "true",
                        "me",
                        "River",
                        "mustNotMeet",
                        "Marcos\r\n\r\n 0171 555 ");
        // then
        assertThat(sent("POST", GROUP_API + "/join-requests"))
                .contains(
                        "\"conflictMatching\":{\"consent\":true,\"me\":[\"River\"],"
                                + "\"mustNotMeet\":[\"Marcos\",\"0171 555\"]}");
    }

    @Test
    void blind_matching_ends_when_the_yes_is_taken_back() {
        // given
        SERVICES.answering("DELETE", "/api/groups/mine/conflict-matching", 204, "");
        // then
        leadsTo(
                as(RIVER).post("/account/consents/conflict-matching/end"),
                "/account/consents?done=matching-ended");
    }

    @Test
    void a_no_is_shown_with_its_reason_other_groups_and_a_way_to_ask_again() {
        // given
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-declined.json")
                .given(
                        "GET",
                        "/api/groups/mine/requests/" + REQUEST_ID + "/alternatives",
                        "groups/alternatives.json");
        // when
        var page = as(RIVER).page(REQUEST);
        // then
        assertThat(page.text()).contains("It is not the right moment for this group.");
        assertThat(page.select("article a[href^=/groups/listed/]")).isNotEmpty();
        assertThat(page.select("a.button").attr("href")).isEqualTo(LISTED + "/ask");
    }

    @Test
    void somebody_removed_reads_why_and_says_once_what_they_think_of_it() {
        // given
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-removed.json")
                .answering("POST", "/api/groups/mine" + REQUEST + "/appeal", 204, "");
        // when
        var page = as(RIVER).page(REQUEST);
        // then
        assertThat(page.select("h1").text()).isEqualTo("You were taken out of this group");
        assertThat(page.select("blockquote").text()).contains("A meeting was recorded");
        assertThat(page.select("a[href$=/ask]")).isEmpty();
        // when
        var empty = Visit.page(as(RIVER).post(REQUEST + "/appeal", "text", " "));
        // then
        assertThat(empty.select("#text-error").text()).isEqualTo("Please fill this in.");
        // when
        var response = as(RIVER).post(REQUEST + "/appeal", "text", "It was a radio");
        // then
        leadsTo(response, REQUEST + "?done=appeal");
        assertThat(sent("POST", "/api/groups/mine" + REQUEST + "/appeal"))
                .isEqualTo("{\"text\":\"It was a radio\"}");
    }

    @Test
    void an_appeal_is_made_once_and_what_came_of_it_is_shown() {
        // given
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-removed.json")
                .refusing(
                        "POST", "/api/groups/mine" + REQUEST + "/appeal", 409, "already-appealed");
        var again = Visit.page(as(RIVER).post(REQUEST + "/appeal", "text", "Truly"));
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-appealed.json");
        var waits = as(RIVER).page(REQUEST);
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-upheld.json");
        var upheld = as(RIVER).page(REQUEST);
        // then
        assertThat(waits.select("form[action$=/appeal]")).isEmpty();
        assertThat(waits.text())
                .contains("Your appeal waits for an answer", "It was a radio in the next room.");
        assertThat(waits.select("a.button").attr("href")).isEqualTo("/home");
        assertThat(upheld.text()).contains("We listened again.");
        assertThat(again.select("[role=alert]").text()).contains("appealed already");
        assertThat(again.select("#text").text()).isEqualTo("Truly");
        assertThat(upheld.select("form[action$=/appeal]")).isEmpty();
        assertThat(upheld.text()).contains("You may come again");
        assertThat(upheld.select("a.button").attr("href")).isEqualTo(LISTED + "/ask");
    }

    @Test
    void a_request_can_be_taken_back() {
        // given
        SERVICES.answering("DELETE", "/api/groups/mine/seats/" + GROUP_ID, 204, "");
        // then
        leadsTo(as(RIVER).post(REQUEST + "/withdraw"), REQUEST + "?done=request-withdrawn");
    }
}
