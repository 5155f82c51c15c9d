package org.safetynets.referrals.fhir.access;

import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTestSettings;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs elsewhere: it takes tokens of the real Keycloak and no others. */
@RealInfrastructure({
    InfrastructurePart.MONGODB,
    InfrastructurePart.KAFKA,
    InfrastructurePart.KEYCLOAK
})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServiceTestSettings.class)
abstract class AtTheRealKeycloak {

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("NETS_KEYCLOAK", () -> Infrastructure.keycloak().url());
    }

    Api api() {
        return new Api("http://127.0.0.1:" + port, JsonMapper.shared());
    }
}
