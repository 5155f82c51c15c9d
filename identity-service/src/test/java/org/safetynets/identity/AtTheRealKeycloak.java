package org.safetynets.identity;

import org.safetynets.platform.test.ServiceTest;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service and the real Keycloak; all of these tests share one context. */
@ServiceTest
@Import(Network.class)
public abstract class AtTheRealKeycloak {

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("NETS_KEYCLOAK", () -> Infrastructure.keycloak().url());
    }
}
