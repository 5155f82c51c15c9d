package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.Person;

/** News show by themselves, without loading the page again. */
class LiveIT extends BrowserTest {

    private Page listening(String path) {
        return listening(path, RIVER);
    }

    private Page listening(String path, Person person) {
        var before = gateway().listening();
        var page = open(path, person, Look.PHONE);
        page.evaluate("window.neverReloaded = true");
        await().atMost(Duration.ofSeconds(30)).until(() -> gateway().listening() > before);
        return page;
    }

    @Test
    void a_pause_shows_on_the_page_of_the_group_with_the_reason_in_plain_words() {
        // given
        var page = listening(GROUP);
        assertThat(page.locator("#status .status")).hasText("Open");
        // when
        SERVICES.given("GET", GROUP_API + "/view", "groups/view-paused.json");
        gateway().news("Schedule changed");
        // then
        assertThat(page.locator("#status .status")).hasText("Paused");
        assertThat(page.locator("#status"))
                .containsText("No facilitator of this group is certified for its purpose today.");
        assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void what_a_coordinator_can_do_follows_the_state_of_the_group() {
        // given
        var page = listening(GROUP, CORA);
        assertThat(page.getByText("Pause this group")).hasCount(2);
        // when
        SERVICES.given("GET", GROUP_API, "groups/group-paused-by-hand.json");
        gateway().news("Schedule changed");
        // then
        assertThat(page.locator("#steps button")).hasText("Go on with this group");
        assertThat(page.getByText("Pause this group")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_message_shows_in_the_list_and_in_the_count() {
        // given
        SERVICES.given("GET", "/api/notifications/inbox", "notifications/inbox-none.json");
        var page = listening("/inbox");
        assertThat(page.locator("#list")).containsText("No messages");
        // when
        SERVICES.given("GET", "/api/notifications/inbox", "notifications/inbox.json");
        gateway().news("Schedule changed");
        // then
        assertThat(page.locator("#list .message")).hasCount(2);
        assertThat(page.locator(".ways .count")).containsText("1");
        assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
    }
}
