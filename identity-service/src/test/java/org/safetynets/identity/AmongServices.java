package org.safetynets.identity;

import org.junit.jupiter.api.AfterEach;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service where the others and Keycloak's administration answer it. */
@ServiceTest
@Import(Network.class)
public abstract class AmongServices {

    protected static final Elsewhere ELSEWHERE = new Elsewhere();

    @DynamicPropertySource
    static void elsewhere(DynamicPropertyRegistry properties) {
        properties.add("NETS_KEYCLOAK", ELSEWHERE::url);
        properties.add("NETS_GROUPS", () -> ELSEWHERE.url() + "/groups");
        properties.add("NETS_TRAINING", () -> ELSEWHERE.url() + "/training");
        properties.add("NETS_NOTIFICATIONS", () -> ELSEWHERE.url() + "/notifications");
        properties.add("NETS_REFERRALS", () -> ELSEWHERE.url() + "/referrals");
        properties.add("nets.erasure.sweep", () -> "500ms");
        properties.add("nets.export.every", () -> "200ms");
    }

    @AfterEach
    void everythingIsThereAgain() {
        ELSEWHERE.reset();
    }
}
