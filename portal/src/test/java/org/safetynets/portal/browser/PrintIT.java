package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.CONSENT_ID;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.ORGANIZATION_API;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What goes on paper: what was signed or is handed over, and nothing around it. */
class PrintIT extends BrowserTest {

    private static void onPaper(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots").resolve(name + "-print.png")));
        hidden(page.locator("header, footer, .leave"));
        hidden(page.locator("main button, main .button"));
    }

    private static void hidden(Locator parts) {
        assertThat(parts).not().hasCount(0);
        parts.all().forEach(it -> assertThat(it).isHidden());
    }

    @Test
    void a_receipt_holds_what_was_signed() {
        // when
        var page = open("/account/consents/" + CONSENT_ID, RIVER, Look.DESKTOP);
        onPaper(page, "consent-receipt");
        // then
        assertThat(page.getByText("The text you signed")).isVisible();
        assertThat(page.locator("main a[href='/account/consents']")).isHidden();
    }

    @Test
    void a_slip_holds_the_address_and_the_code_alone() {
        // given
        SERVICES.given("POST", ORGANIZATION_API + "/invitations", "identity/invitation-code.json");
        var page = open(ORGANIZATION + "/invitations/new", CORA, Look.DESKTOP);
        page.check("[name=roles][value=facilitator]");
        page.check("[name=channel][value=code]");
        page.click("#inviting button");
        assertThat(page.locator(".slip .code")).isVisible();
        page.waitForLoadState();
        // when
        onPaper(page, "invitation-slip");
        // then
        assertThat(page.locator(".slip .code")).isVisible();
        assertThat(page.locator("h1")).isHidden();
    }
}
