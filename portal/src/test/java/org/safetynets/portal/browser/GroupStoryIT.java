package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.GROUP_ID;
import static org.safetynets.portal.test.Scenario.LISTED;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.RED_REQUEST_ID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What members and leaders of a group do on a phone, with JavaScript and without. */
class GroupStoryIT extends BrowserTest {

    private static final String DRAFT_API = "/api/groups/mine/drafts/" + GROUP_ID;

    static Stream<Look> withAndWithoutJavaScript() {
        return Stream.of(Look.PHONE, Look.PHONE.withoutJavaScript());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void stops_in_the_middle_of_the_questions_and_goes_on_later(Look look) {
        // given
        SERVICES.answering("PUT", DRAFT_API, 204, "");
        var page = open(LISTED + "/ask/questions", RIVER, look);
        assertThat(page.locator("#Q5 [value=under-6-months]")).isChecked();
        // when
        page.locator("#Q10").getByText("Yes", exact()).click();
        press(page, "Go on later");
        // then
        assertThat(page.locator("h1")).hasText("Your answers are kept");
        SERVICES.comeToReceive(
                "PUT", DRAFT_API, it -> assertThat(it.body()).contains("\"Q10\":\"some\""));
        page.locator("main a.button").click();
        assertThat(page.locator("h1")).hasText("Ask to join");
        assertThat(complaints).isEmpty();
    }

    @Test
    void with_script_answers_are_kept_as_they_are_given() {
        // given
        SERVICES.answering("PUT", DRAFT_API, 204, "");
        var page = open(LISTED + "/ask/questions", RIVER, Look.PHONE);
        // when
        page.locator("#Q10").getByText("Yes", exact()).click();
        // then
        assertThat(page.locator("#saved")).hasText("Kept for you just now.");
        SERVICES.comeToReceive(
                "PUT", DRAFT_API, it -> assertThat(it.body()).contains("\"Q10\":\"some\""));
        assertThat(page.locator("#Q10 [value=some]")).isChecked();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void says_how_a_meeting_was(Look look) {
        // given
        SERVICES.answering("PUT", GROUP_API + MEETING + "/pulse", 204, "");
        var page = open("/my/meetings", RIVER, look);
        // when
        page.locator("[aria-labelledby=over] a").click();
        for (var question : new String[] {"heard", "useful", "suited", "safe"}) {
            page.locator("#" + question).getByText("8", exact()).click();
        }
        press(page, "Send");
        // then
        assertThat(page.locator("main [role=status]")).hasText("Thank you. It is noted.");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void tells_what_worries_them_and_hears_back(Look look) {
        // given
        SERVICES.answering("POST", GROUP_API + "/concerns", 201, TOLD);
        var page = open(GROUP, RIVER, look);
        // when
        page.getByText("Tell us, or read what came of it").click();
        page.locator("#type").getByText("Conflict in the group").click();
        page.locator("#danger").getByText("No", exact()).click();
        page.fill("#account", "Somebody was shouted at");
        press(page, "Tell the people on call");
        // then
        assertThat(page.locator("main [role=status]")).containsText("Somebody is being called");
        assertThat(page.locator(".talk")).containsText("Would you feel safe to come");
        assertThat(page).not().hasURL(Pattern.compile(".*CONFLICT.*"));
    }

    private static final String TOLD =
            """
            {"concernId": "0192f0c0-0000-7000-8000-000000000f02", "type": "CONFLICT",
             "reportedAt": "2026-11-25T02:00:00Z", "acknowledgeBy": "2026-11-26T02:00:00Z",
             "state": "reported", "messages": []}
            """;

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_leader_reads_an_urgent_form_and_answers_with_words_for_the_person(Look look) {
        // given
        var decision = GROUP_API + "/join-requests/" + RED_REQUEST_ID + "/decision";
        SERVICES.given("POST", decision, "groups/join-request-accepted.json");
        var page = open("/today", ROWAN, look);
        // when
        page.locator("[aria-labelledby=asked] a").first().click();
        assertThat(page.locator(".note.stop")).containsText("talk with them today");
        page.locator("#told").getByText("Something steadier comes first").click();
        press(page, "Not this group");
        // then
        SERVICES.comeToReceive(
                "POST", decision, it -> assertThat(it.body()).contains("\"told\":\"stabilise\""));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void somebody_looks_at_groups_as_a_week_and_narrows_the_search_by_a_tap(Look look) {
        // given
        var page = open("/groups/find", null, look);
        // when
        page.locator(".facets button[value=thursday]").click();
        page.locator(".facets button[name=weekday][aria-pressed=true]").waitFor();
        page.locator("button[name=view][value=week]").click();
        page.locator(".week").waitFor();
        // then
        assertThat(page.locator("#weekday")).hasValue("thursday");
        SERVICES.comeToReceive(
                "POST",
                "/api/groups/search/week",
                it -> assertThat(it.body()).contains("\"weekday\":\"thursday\""));
        assertThat(page).hasURL(gateway().url() + "/groups/find");
        assertThat(complaints).isEmpty();
    }
}
