package org.safetynets.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure(InfrastructurePart.KEYCLOAK)
class RealmKeysIT {

    private static final String CERTIFICATES = "/realms/safety-nets/protocol/openid-connect/certs";

    @Test
    void a_realm_that_was_imported_signs_by_keys_of_128_bits_of_security()
            throws IOException, ParseException {
        var address = URI.create(Infrastructure.keycloak().url() + CERTIFICATES);

        assertThat(JWKSet.load(address.toURL()).getKeys())
                .isNotEmpty()
                .hasOnlyElementsOfType(RSAKey.class)
                .allSatisfy(it -> assertThat(it.size()).isGreaterThanOrEqualTo(3072));
    }
}
