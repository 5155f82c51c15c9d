package org.safetynets.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a browser shows of a message that was pushed to it. Between the push service, which is none
 * of ours and needs the internet, and the worker stands the protocol of the developer tools: it
 * hands over what the push service would, deciphered.
 */
@OneBrowser.Whole
class PushIT extends BrowserTest {

    private static final String SHOWN =
            """
            () => navigator.serviceWorker.ready
              .then(it => it.getNotifications())
              .then(all => all.map(it => [it.title, it.body, new URL(it.icon).pathname].join('|')))
            """;

    private static final String CLICK =
            """
            () => navigator.serviceWorker.ready.then(it => new Promise(resolve => {
              const channel = new MessageChannel();
              channel.port1.onmessage = event => resolve(event.data);
              it.active.postMessage('click', [channel.port2]);
            }))
            """;

    private static final WaitForConditionOptions SOON =
            new WaitForConditionOptions().setTimeout(10_000);

    @ParameterizedTest
    @CsvSource({
        "leaf, /icons/cover/leaf.png",
        "cart, /icons/cover/cart.png",
        "../../logo, /icons/cover/envelope.png"
    })
    void a_message_wears_the_cover_that_its_reader_chose(String icon, String picture) {
        // given
        var page = listening("/sw.js");
        // when
        push(page, "{\"title\":\"Garden club\",\"body\":\"News\",\"icon\":\"" + icon + "\"}");
        // then
        assertThat(shown(page)).containsOnly("Garden club|News|" + picture);
        assertThat(page.request().get(picture).headers())
                .containsEntry("content-type", "image/png");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_message_without_words_says_nothing_either() {
        // given
        var page = listening("/sw.js");
        // when
        push(page, "{}");
        // then
        assertThat(shown(page)).containsOnly("Messages||/icons/cover/envelope.png");
    }

    /** That a window is asked for is all there is to see: only a real finger gets one. */
    @Test
    void a_click_takes_the_message_away_and_asks_for_the_inbox() {
        // given
        var page = listening("/worker-with-a-finger.js");
        push(page, "{\"title\":\"Garden club\",\"page\":\"/inbox\"}");
        // when
        var opened = page.evaluate(CLICK);
        // then
        assertThat(opened).isEqualTo("/inbox");
        page.waitForCondition(() -> shown(page).isEmpty());
    }

    /** The page of the contact card with its worker at work. */
    private Page listening(String worker) {
        var page = open("/contact", RIVER, Look.PHONE);
        page.context().grantPermissions(List.of("notifications"));
        page.evaluate("it => navigator.serviceWorker.register(it).then(() => true)", worker);
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    /**
     * Hands it over until it is shown, as a push service does until it is taken: what the tools
     * deliver while a busy browser still sets up the worker is lost.
     */
    private void push(Page page, String message) {
        var tools = page.context().newCDPSession(page);
        var registration = registration(page, tools);
        var delivery = new JsonObject();
        delivery.addProperty("origin", gateway().url());
        delivery.addProperty("registrationId", registration);
        delivery.addProperty("data", message);
        for (int tries = 0; tries < 6; tries++) {
            tools.send("ServiceWorker.deliverPushMessage", delivery);
            if (showsSoon(page)) {
                return;
            }
        }
        throw new AssertionError("nothing is shown of " + message);
    }

    private static boolean showsSoon(Page page) {
        try {
            page.waitForCondition(() -> !shown(page).isEmpty(), SOON);
            return true;
        } catch (TimeoutError lost) {
            return false;
        }
    }

    /** What the browser calls the worker's registration; it tells whoever begins to listen. */
    private String registration(Page page, CDPSession tools) {
        var known = new ArrayList<String>();
        tools.on("ServiceWorker.workerRegistrationUpdated", it -> known.addAll(ours(it)));
        tools.send("ServiceWorker.enable");
        page.waitForCondition(() -> !known.isEmpty());
        return known.getLast();
    }

    private List<String> ours(JsonObject told) {
        return told.getAsJsonArray("registrations").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(it -> it.get("scopeURL").getAsString().startsWith(gateway().url()))
                .map(it -> it.get("registrationId").getAsString())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.evaluate(SHOWN);
    }
}
