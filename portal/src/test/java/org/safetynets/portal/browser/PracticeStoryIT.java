package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.PRACTICE;
import static org.safetynets.portal.test.Scenario.PRACTICE_API;
import static org.safetynets.portal.test.Scenario.SYSTEM;
import static org.safetynets.portal.test.Scenario.SYSTEMS_API;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A practice and its systems, with JavaScript and without. */
class PracticeStoryIT extends BrowserTest {

    private static final String SYSTEMS = PRACTICE_API + "/integrations";

    static Stream<Look> withAndWithoutJavaScript() {
        return Stream.of(Look.PHONE, Look.DESKTOP.withoutJavaScript());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void an_administrator_hands_out_a_code(Look look) {
        // given
        SERVICES.given("POST", PRACTICE_API + "/invitations", "practices/invited.json");
        var page = open("/practices", CLEO, look);
        // when
        page.locator("main .card a").click();
        press(page, "Make a code");
        // then
        assertThat(page.locator(".code")).hasText("7Q2M-KX4T-9RWC");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_practice_connects_its_software_and_adds_a_key(Look look) {
        // given
        SERVICES.given("POST", SYSTEMS, "practices/system.json")
                .given("POST", SYSTEMS + SYSTEM + "/keys", "practices/system.json");
        var page = open(PRACTICE + "/systems", CLEO, look);
        // when
        page.locator("#organization").getByText("harbor").click();
        page.fill("#name", "Practice software");
        page.locator("#scopes").getByText("Read and find tasks").click();
        page.fill("#jwksUri", "https://alder.example/jwks.json");
        press(page, "Connect it");
        // then
        assertThat(page.locator("main [role=status]")).containsText("decides whether");
        // when
        page.getByText("A new key").click();
        page.fill("#jwks", "{\"kty\":\"EC\",\"kid\":\"2026-12\"}");
        press(page, "Add the key");
        // then
        assertThat(page.locator("main [role=status]")).containsText("at its next request");
        assertThat(SERVICES.received("POST", SYSTEMS + SYSTEM + "/keys").getLast().body())
                .contains("2026-12");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_coordinator_keeps_a_system_out(Look look) {
        // given
        var access = SYSTEMS_API + SYSTEM + "/access";
        SERVICES.given("PUT", access, "practices/system.json");
        var page = open(ORGANIZATION + "/systems", CORA, look);
        // when
        page.locator("main .card a[href$='" + SYSTEM + "']").click();
        press(page, "Keep it out");
        // then
        assertThat(page.locator("main [role=status]")).containsText("Changed");
        assertThat(SERVICES.received("PUT", access).getLast().body())
                .isEqualTo("{\"allowed\":false}");
    }
}
