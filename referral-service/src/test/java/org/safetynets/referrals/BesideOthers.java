package org.safetynets.referrals;

import org.junit.jupiter.api.AfterEach;
import org.safetynets.platform.test.IdentityStandIn;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Beside those who answer as group-service and identity-service do, and with others on this machine
 * who are told and asked soon; all of these tests share one context.
 */
@ServiceTest
public abstract class BesideOthers {

    protected static final GroupsStandIn GROUPS = new GroupsStandIn();
    protected static final IdentityStandIn IDENTITY = new IdentityStandIn();

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry properties) {
        GROUPS.register(properties);
        IDENTITY.register(properties);
        properties.add("nets.outbound.allow-loopback", () -> "true");
        properties.add("nets.fhir.tell-every", () -> "100ms");
        properties.add("nets.integrations.tell-every", () -> "100ms");
        properties.add("nets.integrations.fetch-keys-every", () -> "200ms");
    }

    @AfterEach
    void there() {
        GROUPS.comeBack();
        IDENTITY.comeBack();
    }
}
