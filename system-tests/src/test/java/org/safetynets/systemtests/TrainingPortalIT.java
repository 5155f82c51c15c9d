package org.safetynets.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.TrainingDesk;

/** The way of a candidate from a seat to a certification and its revocation, in a real browser. */
@OnTheSuite
class TrainingPortalIT {

    private static final Pattern ENROLMENT = Pattern.compile(".*/enrolments/([0-9a-f-]{36}).*");
    private static Chromium chromium;

    private final Suite suite;

    TrainingPortalIT(Suite suite) {
        this.suite = suite;
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_candidate_is_enrolled_certified_and_revoked() {
        var harbor = new DemoData(suite.network()).harbor();
        var cohort = "Cohort " + UUID.randomUUID().toString().substring(0, 8);
        try (var trainers = chromium.desktop();
                var candidates = chromium.phone();
                var strangers = chromium.phone()) {
            // a seat
            var trainer = trainers.newPage();
            var cohorts = "/organizations/" + harbor.id() + "/cohorts";
            Chromium.signIn(trainer, suite.gateway(), "trainer1", cohorts);
            plan(trainer, cohort);
            enrol(trainer, "safety1");
            accessible(trainer);
            shot(trainer, "training-cohort");

            // what is left, to the trainer and to the candidate
            link(trainer, "safety1").click();
            assertThat(trainer.locator("h1")).hasText("safety1");
            var enrolment = enrolment(trainer);
            assertThat(trainer.locator("main")).containsText("Interview");
            record(trainer, "RD7");
            accessible(trainer);
            var candidate = candidates.newPage();
            var way = "/organizations/%s/enrolments/%s".formatted(harbor.id(), enrolment);
            Chromium.signIn(candidate, suite.gateway(), "safety1", "/training");
            candidate.navigate(suite.gateway() + way);
            // they may leave, and decide nothing
            assertThat(candidate.locator("main form:not([action$='/withdraw'])")).hasCount(0);
            assertThat(candidate.locator("main .big-bar")).containsText("1 of");
            shot(candidate, "training-what-is-left-phone");
            accessible(candidate);

            // nothing is left: certified
            new TrainingDesk(harbor).completeStandard(enrolment);
            trainer.reload();
            assertThat(trainer.locator("main")).containsText("Nothing is left");
            Chromium.confirm(trainer, "trainer1");
            press(trainer, "Certify now");
            says(trainer, "Certified.");
            candidate.navigate(suite.gateway() + "/training");
            var award = candidate.locator("article:has(.status.good)").first();
            assertThat(award).containsText("Active");
            var proof = award.getByText("Public proof").getAttribute("href");
            shot(candidate, "training-certified-phone");
            accessible(candidate);

            // anybody can see that it counts
            var stranger = strangers.newPage();
            stranger.navigate(suite.gateway() + proof);
            assertThat(stranger.locator("body")).not().containsText("safety1");
            shot(stranger, "training-proof-phone");

            // revoked, for everybody to see and for the candidate to read why
            trainer.locator(".aside .card a").first().click();
            trainer.locator("#reason").fill("Tried by a test: concealed danger.");
            press(trainer, "Revoke");
            says(trainer, "The certification is changed");
            assertThat(trainer.locator("main .status").first()).containsText("Revoked");
            accessible(trainer);
            shot(trainer, "training-revoked");
            stranger.reload();
            assertThat(stranger.locator("body"))
                    .containsText(Pattern.compile("revoked", Pattern.CASE_INSENSITIVE));
            candidate.reload();
            assertThat(candidate.locator("main")).containsText("Revoked");
            candidate.locator("details summary").getByText("History").first().click();
            assertThat(candidate.locator("main")).containsText("concealed danger");
        }
    }

    private void plan(Page page, String name) {
        link(page, "Plan a cohort").click();
        page.locator("#standardId")
                .selectOption(
                        page.locator("#standardId option:has-text('BTPF 1.0.0')")
                                .getAttribute("value"));
        var today = LocalDate.now(ZoneOffset.UTC);
        page.fill("#name", name);
        page.fill("#startsOn", today.toString());
        page.fill("#endsOn", today.plusWeeks(12).toString());
        page.fill("#seats", "2");
        press(page, "Plan a cohort");
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void enrol(Page page, String person) {
        var option = page.locator("#personId option:has-text('" + person + "')").first();
        page.locator("#personId").selectOption(option.getAttribute("value"));
        press(page, "Give the seat");
        says(page, "They have a seat");
    }

    private static void record(Page page, String requirement) {
        page.locator("#requirement").selectOption(requirement);
        page.fill("#note", "Warm, and clear about limits.");
        press(page, "Record it");
        says(page, "Recorded");
        assertThat(page.locator("main .big-bar")).containsText("1 of");
    }

    private static String enrolment(Page page) {
        var address = ENROLMENT.matcher(page.url());
        assertThat(address.matches()).as(page.url()).isTrue();
        return address.group(1);
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("main [role=status]").first()).containsText(text);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png"))
                        .setFullPage(true));
    }
}
