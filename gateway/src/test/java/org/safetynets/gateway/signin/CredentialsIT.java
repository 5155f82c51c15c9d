package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.CodeApp;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.gateway.support.Relayed;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class CredentialsIT {

    private static final String PASSWORD = "a long enough one";
    private static final Map<String, String> PROOF = Map.of("password", PASSWORD);

    private final PlainBrowser browser = new PlainBrowser();
    private final String pseudonym = "quiet-lake-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signUp() {
        UPSTREAM.reset();
        browser.signUp(GATEWAY.url(), pseudonym, PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "passkey, webauthn-register",
        "totp, login-config-totp",
        "password, login-update-password"
    })
    void are_changed_on_keycloaks_own_pages_after_a_proof(String action, String expected) {
        // when
        var asked = open("/login?returnTo=/account&action=" + action);
        var page = browser.follow(browser.submit(asked, PROOF));
        // then
        assertThat(asked.body()).contains("data-page-id=\"login-login\"", "type=\"password\"");
        assertThat(page.body()).contains("data-page-id=\"login-" + expected + "\"");
    }

    @Test
    void codes_are_set_up_asked_for_and_removed() {
        // given
        var person = Relayed.by(browser).person();
        var app = setUp(browser);
        var type = "otp";
        var credential = KeycloakAdmin.credential(person, type).orElseThrow();
        // when
        var page = open("/login?action=remove-credential&credential=" + credential);
        page = browser.follow(browser.submit(page, PROOF));
        page = browser.follow(browser.submit(page, Map.of("otp", app.nextCode())));
        var end = browser.follow(browser.submit(page, Map.of("accept", "yes")));
        // then
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/home");
        assertThat(KeycloakAdmin.credential(person, type)).isEmpty();
    }

    @Test
    void staff_must_set_up_a_second_factor_and_use_it() {
        // given
        KeycloakAdmin.give(Relayed.by(browser).person(), "staff");
        var first = new PlainBrowser();
        var demanded = signIn(first);
        assertThat(demanded.body()).contains("data-page-id=\"login-login-config-totp\"");
        var app = finish(first, demanded);
        // when
        var second = new PlainBrowser();
        var asked = signIn(second);
        var end = second.follow(second.submit(asked, Map.of("otp", app.nextCode())));
        // then
        assertThat(asked.body()).contains("data-page-id=\"login-login-otp\"");
        assertThat(end.uri().getPath()).isEqualTo("/groups/mine");
        assertThat(Relayed.by(second).claims().getClaim("preferred_username")).isEqualTo(pseudonym);
    }

    @Test
    void nobody_makes_a_client_of_their_own_at_keycloak() {
        // when
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                Infrastructure.keycloak().url()
                                                        + "/realms/safety-nets/clients-registrations/openid-connect"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"redirect_uris\":[\"https://evil.example/\"]}")));
        // then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void staff_of_the_demo_are_exempt_by_a_role_that_only_administrators_give() {
        // given
        KeycloakAdmin.give(Relayed.by(browser).person(), "staff");
        KeycloakAdmin.give(Relayed.by(browser).person(), "without-second-factor");
        // when
        var end = signIn(new PlainBrowser());
        // then
        assertThat(end.uri().toString()).isEqualTo(GATEWAY.url() + "/groups/mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action=VERIFY_EMAIL",
                "action=",
                "action=remove-credential",
                "action=remove-credential&credential=a:b"
            })
    void no_other_action_of_keycloak_is_open(String query) {
        // when
        var answer = browser.get(GATEWAY.url() + "/login?" + query);
        // then
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private CodeApp setUp(PlainBrowser at) {
        var asked = at.follow(at.get(GATEWAY.url() + "/login?action=totp&returnTo=/account"));
        return finish(at, at.follow(at.submit(asked, PROOF)));
    }

    private static CodeApp finish(PlainBrowser at, HttpResponse<String> page) {
        var app = CodeApp.reading(page.body());
        var fields =
                Map.of("totp", app.nextCode(), "totpSecret", app.secret(), "userLabel", "phone");
        var end = at.follow(at.submit(page, fields));
        assertThat(end.uri().toString()).startsWith(GATEWAY.url());
        return app;
    }

    private HttpResponse<String> signIn(PlainBrowser at) {
        var page = at.follow(at.get(GATEWAY.url() + "/login?returnTo=/groups/mine"));
        return at.submitSignIn(page, pseudonym, PASSWORD);
    }

    private HttpResponse<String> open(String path) {
        return browser.follow(browser.get(GATEWAY.url() + path));
    }
}
