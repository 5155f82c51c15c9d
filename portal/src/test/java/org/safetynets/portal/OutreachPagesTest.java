package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.OUTREACH_API;
import static org.safetynets.portal.test.Scenario.WEBHOOK;

import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a coordinator does about how the organization reaches people and systems. */
class OutreachPagesTest extends PortalTest {

    private static final String CHANGE = ORGANIZATION + WEBHOOK + "/change";

    @Test
    void what_a_system_is_told_and_where_is_changed_as_it_was_seen() {
        // given
        SERVICES.given("PUT", OUTREACH_API + WEBHOOK, "notifications/webhook.json");
        var page = as(CORA).page(CHANGE);
        assertThat(page.select("#url").val()).isEqualTo("https://hooks.harbor.example/safety");
        assertThat(page.select("#description").val()).isEqualTo("Our own books");
        assertThat(page.select("[name=topics][checked]").eachAttr("value"))
                .containsExactly("group-changed", "meeting-changed");
        // when
        var answer =
                as(CORA).post(
                                CHANGE,
                                "version",
                                page.select("[name=version]").val(),
                                "url",
                                "https://new.harbor.example/in",
                                "topics",
                                "seat-changed",
                                "topics",
                                "made-up",
                                "description",
                                "");
        // then
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(ORGANIZATION + WEBHOOK + "?done=webhook-changed");
        var sent = SERVICES.received("PUT", OUTREACH_API + WEBHOOK).getFirst();
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"url\":\"https://new.harbor.example/in\","
                                + "\"topics\":[\"seat-changed\"]}");
    }

    @Test
    void an_address_that_is_not_taken_stays_in_its_field() {
        // given
        SERVICES.answering(
                "PUT",
                OUTREACH_API + WEBHOOK,
                400,
                """
                {"type": "/problems/invalid-request", "status": 400,
                 "errors": [{"field": "url", "message": "must be https at a public address"}]}
                """);
        // when
        var page =
                Visit.page(
                        as(CORA).post(
                                        CHANGE,
                                        "version",
                                        "3",
                                        "url",
                                        "https://10.0.0.1/x",
                                        "topics",
                                        "seat-changed"));
        // then
        assertThat(page.select("#url").val()).isEqualTo("https://10.0.0.1/x");
        assertThat(page.select("#url-error")).hasSize(1);
        assertThat(page.select("[name=topics][checked]").eachAttr("value"))
                .containsExactly("seat-changed");
    }

    @Test
    void a_system_that_is_told_of_nothing_is_not_saved() {
        // when
        var page =
                Visit.page(
                        as(CORA).post(
                                        CHANGE,
                                        "version",
                                        "3",
                                        "url",
                                        "https://new.harbor.example/in"));
        // then
        assertThat(page.select("#topics .error")).hasSize(1);
        assertThat(SERVICES.received("PUT", OUTREACH_API + WEBHOOK)).isEmpty();
    }

    @Test
    void a_preview_shows_each_mail_in_a_frame_in_which_nothing_runs_and_as_plain_text() {
        // given
        SERVICES.given("POST", OUTREACH_API + "/templates/preview", "notifications/text-seen.json");
        // when
        var page =
                Visit.page(
                        as(CORA).post(
                                        ORGANIZATION + "/texts/preview",
                                        "notice",
                                        "group.paused",
                                        "variant",
                                        "normal",
                                        "language",
                                        "en",
                                        "subject",
                                        "Rest for {group}",
                                        "body",
                                        "We go on soon."));
        // then
        assertThat(page.select("li.card h3").eachText())
                .containsExactly(
                        "Open, English", "Open, Spanish", "Discreet, English", "Discreet, Spanish");
        assertThat(page.select("li.card:contains(Your text)")).hasSize(1);
        assertThat(page.select("iframe"))
                .hasSize(4)
                .allSatisfy(
                        it -> {
                            assertThat(it.attr("sandbox")).isEmpty();
                            assertThat(it.hasAttr("sandbox")).isTrue();
                            assertThat(it.attr("csp")).isEqualTo("default-src 'none'");
                            assertThat(it.attr("srcdoc")).contains("<title>");
                        });
        assertThat(page.select("iframe").getFirst().attr("srcdoc"))
                .contains("Rest for Tuesday Harbor");
        assertThat(page.select("li.card .as-written").getFirst().wholeText())
                .contains("We go on soon.");
    }
}
