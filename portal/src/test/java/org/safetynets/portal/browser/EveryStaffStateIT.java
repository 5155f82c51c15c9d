package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.IMPORT;
import static org.safetynets.portal.test.Scenario.IMPORT_API;
import static org.safetynets.portal.test.Scenario.MEMBER_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.ORGANIZATION_API;
import static org.safetynets.portal.test.Scenario.OUTREACH_API;
import static org.safetynets.portal.test.Scenario.PERSON;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The states of the pages of staff: refused, empty, handed over, broken, under way. */
class EveryStaffStateIT extends StateTest {

    @Test
    void people_of_whom_none_fits() {
        inspect("people-none-fit", ORGANIZATION + "/people?text=nobody", CORA);
    }

    @Test
    void the_last_coordinator() {
        SERVICES.refusing("DELETE", MEMBER_API, 409, "last-coordinator");
        inspect(
                "person-refused",
                PERSON,
                CORA,
                page -> {
                    page.click("#changing summary");
                    page.fill("#reasonToEnd", "moved away");
                    page.click("#changing .grave");
                },
                REFUSED);
    }

    @Test
    void an_organization_without_invitations() {
        SERVICES.given("GET", ORGANIZATION_API + "/invitations", "identity/invitations-none.json");
        inspect("invitations-none", ORGANIZATION + "/invitations", CORA);
    }

    @Test
    void an_invitation_with_errors() {
        inspect(
                "invite-errors",
                ORGANIZATION + "/invitations/new",
                CORA,
                page -> page.click("#inviting button"),
                REFUSED);
    }

    @Test
    void a_slip_to_hand_over() {
        SERVICES.given("POST", ORGANIZATION_API + "/invitations", "identity/invitation-code.json");
        inspect(
                "invitation-slip",
                ORGANIZATION + "/invitations/new",
                CORA,
                page -> {
                    page.check("[name=roles][value=facilitator]");
                    page.check("[name=channel][value=code]");
                    page.click("#inviting button");
                },
                ".slip .code");
    }

    @Test
    void a_picture_that_is_none() {
        inspect(
                "branding-errors",
                ORGANIZATION + "/branding",
                CORA,
                page -> page.click("form[action$='/logo'] button"),
                REFUSED);
    }

    @Test
    void a_suspended_organization() {
        SERVICES.given("GET", ORGANIZATION_API, "identity/organization-suspended.json");
        inspect("network-organization-suspended", "/network" + ORGANIZATION, NETA);
    }

    @Test
    void a_comparison_that_repaired_something() {
        inspect(
                "network-compared",
                "/network",
                NETA,
                page -> page.click("main form button"),
                "main [role=status]");
    }

    @Test
    void a_record_that_was_changed() {
        SERVICES.given("POST", "/api/identity/audit/verify", "identity/verified-broken.json");
        inspect(
                "network-history-broken",
                "/network/history",
                NETA,
                page -> page.click("form[action$='/verify'] button"),
                "main [role=status] .stop");
    }

    @Test
    void an_import_with_lines_to_mend() {
        SERVICES.given("GET", IMPORT_API, "identity/import-wrong.json");
        inspect("network-import-wrong", "/network" + IMPORT, NETA);
    }

    @Test
    void an_import_under_way_and_done() {
        SERVICES.given("GET", IMPORT_API, "identity/import-applying.json");
        inspect("network-import-applying", "/network" + IMPORT, NETA);
        SERVICES.given("GET", IMPORT_API, "identity/import-done.json");
        inspect("network-import-done", "/network" + IMPORT, NETA);
    }

    @Test
    void an_appeal_to_hear() {
        SERVICES.given("GET", TRAINING_API + CERTIFICATION, "training/certification-appealed.json");
        inspect("certification-appealed", CERTIFICATION, TESS);
    }

    @Test
    void an_appeal_that_was_rejected() {
        SERVICES.given(
                "GET",
                TRAINING_API + "/my/certifications",
                "training/my-certifications-appeal-rejected.json");
        inspect("my-training-appeal-rejected", "/training", ROWAN);
    }

    @Test
    void a_certification_after_a_while() {
        SERVICES.signedInLongAgo();
        inspect("certification-confirm-first", CERTIFICATION, TESS);
    }

    @Test
    void a_text_as_the_mails_that_it_becomes() {
        SERVICES.given("POST", OUTREACH_API + "/templates/preview", "notifications/text-seen.json");
        inspect(
                "texts-seen",
                ORGANIZATION + "/texts",
                CORA,
                page -> {
                    preview(page);
                    assertThat(page.locator("iframe.mail")).not().hasCount(0);
                    // a browser draws no frame before it comes into view
                    page.locator("iframe.mail").all().forEach(Locator::scrollIntoViewIfNeeded);
                },
                "iframe.mail");
    }

    @Test
    void what_a_mail_holds_does_nothing_to_the_page_that_shows_it() {
        // given
        var mail =
                "<p id='in'>x</p><script>parent.document.title='broken'</script>"
                        + "<img src='https://elsewhere.example/x'>";
        SERVICES.answering(
                "POST",
                OUTREACH_API + "/templates/preview",
                200,
                """
                {"subject": "S", "body": "B", "mails": [{"variant": "normal", "language": "en",
                 "proposed": true, "subject": "S", "plain": "B", "html": "%s"}]}
                """
                        .formatted(mail));
        var page = open(ORGANIZATION + "/texts", CORA, Look.DESKTOP);
        // when
        preview(page);
        // then
        assertThat(page.frameLocator("iframe.mail").locator("#in")).hasText("x");
        page.waitForCondition(() -> complaints.size() >= 3);
        assertThat(page).hasTitle("Settings");
        assertThat(complaints)
                .hasSize(3)
                .anyMatch(it -> it.contains("Blocked script execution"))
                .anyMatch(it -> it.contains("directive: \"img-src 'self' data:\""))
                .anyMatch(it -> it.contains("directive: \"default-src 'none'\""));
    }

    private static void preview(Page page) {
        page.selectOption("#notice", "group.paused");
        page.check("[name=variant][value=normal]");
        page.selectOption("#language", "en");
        page.fill("#subject", "Rest for {group}");
        page.fill("#body", "We go on soon.");
        page.click("[formaction$='/preview']");
    }
}
