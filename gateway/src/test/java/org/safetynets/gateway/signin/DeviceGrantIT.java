package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.CodeApp;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.gateway.support.Relayed;
import org.safetynets.stack.Refused;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import org.safetynets.stack.signin.AccessToken;
import org.safetynets.stack.signin.Asked;
import org.safetynets.stack.signin.DeviceGrant;
import org.safetynets.stack.signin.Web;

/** A command is let in by a network administrator at a browser, on the real Keycloak. */
@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class DeviceGrantIT {

    private static final String PASSWORD = "a long enough one";
    private static final String WARNING = "If somebody sent you this link, they want those rights";

    private final PlainBrowser browser = new PlainBrowser();

    /** It asks at once: whoever it waits for has answered before. */
    private final DeviceGrant grant =
            new DeviceGrant(new Web().issuer(URI.create(GATEWAY.url())), new Web(), _ -> {});

    private final String pseudonym = "quiet-lake-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void lets_a_command_in_by_password_and_second_factor_for_a_short_time() throws Exception {
        // given
        becomeAdministrator();
        var asked = grant.ask();
        var page = proven(enterCode(asked));
        // when
        assertThat(page.body()).contains("Let a command act for you?", "name=\"accept\"");
        var end = answered(page, "accept");
        var token = grant.token(asked);
        // then
        assertThat(end.body()).contains("The command goes on by itself");
        assertThat(AccessToken.administrator(token)).isEqualTo(pseudonym);
        assertIsForLoadingAlone(JWTParser.parse(token).getJWTClaimsSet());
    }

    @Test
    void asks_whoever_sits_at_an_open_browser_for_everything() {
        // given
        becomeAdministrator();
        // when
        var page = enterCode(grant.ask());
        // then
        assertThat(page.body()).contains("data-page-id=\"login-login\"", "type=\"password\"");
    }

    @Test
    void warns_whoever_a_link_with_the_code_led_there_and_asks_each_time() {
        // given
        becomeAdministrator();
        var first = browser.submitSignIn(enterCode(grant.ask()), pseudonym, PASSWORD);
        var app = CodeApp.reading(first.body());
        answered(withCodes(first, app), "accept");
        // when
        var asked = grant.ask();
        var page = browser.follow(browser.get(asked.address() + "?user_code=" + asked.code()));
        // then
        assertThat(page.body()).contains("data-page-id=\"login-login\"", WARNING);
        var demanded = browser.submitSignIn(page, pseudonym, PASSWORD);
        assertThat(demanded.body()).contains("data-page-id=\"login-login-otp\"", WARNING);
        var end = browser.follow(browser.submit(demanded, Map.of("otp", app.nextCode())));
        assertThat(end.body()).contains("Let a command act for you?", "name=\"accept\"");
    }

    @Test
    void lets_nobody_in_who_says_no() {
        // given
        becomeAdministrator();
        var asked = grant.ask();
        var page = proven(enterCode(asked));
        // when
        answered(page, "cancel");
        // then
        assertThatThrownBy(() -> grant.token(asked)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "client_credentials", "refresh_token"})
    void opens_no_other_way_in(String type) {
        // when
        var told =
                new Web()
                        .post(
                                endpoint("token"),
                                Map.of(
                                        "grant_type", type,
                                        "client_id", DeviceGrant.CLIENT,
                                        "username", "networkadmin",
                                        "password", "networkadmin",
                                        "refresh_token", "none"));
        // then
        assertThat(told.has("access_token")).isFalse();
        assertThat(told.path("error").asString("")).isNotEmpty();
    }

    @Test
    void wants_a_proof_that_it_is_the_same_command() {
        // when
        var told =
                new Web()
                        .post(
                                endpoint("auth/device"),
                                Map.of("client_id", DeviceGrant.CLIENT, "scope", "openid"));
        // then
        assertThat(told.path("error_description").asString("")).contains("code_challenge_method");
    }

    /** Signs up in the browser, where they stay signed in. */
    private void becomeAdministrator() {
        UPSTREAM.reset();
        browser.signUp(GATEWAY.url(), pseudonym, PASSWORD);
        KeycloakAdmin.give(Relayed.by(browser).person(), "network-admin");
    }

    private static void assertIsForLoadingAlone(JWTClaimsSet claims) throws ParseException {
        assertThat(claims.getAudience()).containsExactly("safety-nets");
        assertThat(claims.getJSONObjectClaim("realm_access").get("roles"))
                .isEqualTo(List.of("network-admin", "staff")); // the one comes with the other
        assertThat(claims.getClaim("organization")).isNull();
        assertThat(claims.getStringClaim("acr")).isEqualTo("1"); // what asks again stays closed
        var lives =
                Duration.between(
                        claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
        assertThat(lives).isEqualTo(Duration.ofMinutes(5));
    }

    private HttpResponse<String> enterCode(Asked asked) {
        var page = browser.follow(browser.get(asked.address()));
        return browser.follow(browser.submit(page, Map.of("device_user_code", asked.code())));
    }

    private HttpResponse<String> answered(HttpResponse<String> page, String button) {
        var code = Jsoup.parse(page.body()).select("input[name=code]").val();
        return browser.follow(browser.submit(page, Map.of("code", code, button, "said")));
    }

    /** By the password, and by codes that have to be set up the first time. */
    private HttpResponse<String> proven(HttpResponse<String> page) {
        var demanded = browser.submitSignIn(page, pseudonym, PASSWORD);
        return withCodes(demanded, CodeApp.reading(demanded.body()));
    }

    private HttpResponse<String> withCodes(HttpResponse<String> demanded, CodeApp app) {
        return browser.follow(
                browser.submit(
                        demanded,
                        Map.of(
                                "totp", app.nextCode(),
                                "totpSecret", app.secret(),
                                "userLabel", "phone")));
    }

    private static URI endpoint(String name) {
        return URI.create(Infrastructure.keycloak().issuer() + "/protocol/openid-connect/" + name);
    }
}
