package org.safetynets.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import org.safetynets.stack.signin.Web;

/** What the realm says of itself, once it was imported. */
@RealInfrastructure(InfrastructurePart.KEYCLOAK)
class RealmIT {

    private static final String OPENID = "/realms/safety-nets/protocol/openid-connect";

    @Test
    void signs_by_keys_of_128_bits_of_security() throws IOException, ParseException {
        var address = URI.create(Infrastructure.keycloak().url() + OPENID + "/certs");

        assertThat(JWKSet.load(address.toURL()).getKeys())
                .isNotEmpty()
                .hasOnlyElementsOfType(RSAKey.class)
                .allSatisfy(it -> assertThat(it.size()).isGreaterThanOrEqualTo(3072));
    }

    @Test
    void its_pages_take_nothing_from_elsewhere_and_no_other_base() {
        var page = new PlainBrowser().get(Infrastructure.keycloak().url() + OPENID + "/auth");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self'")
                .contains("object-src 'none'", "base-uri 'none'");
    }

    /** It would pass by the page, with its limit by address and the second factor. */
    @ParameterizedTest
    @ValueSource(strings = {"admin-cli", "account", "account-console", "security-admin-console"})
    void the_right_password_opens_nothing_by_a_client_that_keycloak_makes(String client) {
        var told =
                new Web()
                        .post(
                                URI.create(Infrastructure.keycloak().url() + OPENID + "/token"),
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", client,
                                        "username", "partner1",
                                        "password", "partner1"));

        assertThat(told.has("access_token")).isFalse();
        assertThat(told.path("error").asString("")).isNotEmpty();
    }
}
