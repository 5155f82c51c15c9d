package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Organization;
import org.safetynets.stack.demo.Person;
import org.safetynets.stack.demo.Registration;

/** Roles change while Keycloak is dead; the tokens it gives afterwards say so. */
@OnTheSuite
class KeycloakAwayIT {

    private static final String ROLE = "facilitator";

    private final Suite suite;

    KeycloakAwayIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void a_change_during_its_absence_is_late_and_never_lost() {
        // given: an admin with a token, for signing in is not to be had meanwhile
        var harbor = new DemoData(suite.network()).harbor();
        var newcomer = newcomer();
        var member = harbor.path("identity") + "/members/" + newcomer.id();
        var admin = suite.network().admin();
        admin.get("/api/identity/me").expectOk();
        // when
        whileKeycloakIsDead(() -> hold(admin, member, List.of(ROLE)));
        // then
        awaitRole(newcomer, harbor, true);
        // when
        whileKeycloakIsDead(() -> hold(admin, member, List.of("trainer")));
        // then
        awaitRole(newcomer, harbor, false);
    }

    private Person newcomer() {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var name = "turnstone-" + run;
        var password = "Quiet-tide-" + run;
        new Registration(suite.network().api()).register(name, password);
        var newcomer = suite.network().person(name, password);
        newcomer.put("/api/identity/me", Map.of()).expectOk();
        return newcomer;
    }

    private void whileKeycloakIsDead(Runnable change) {
        assertThat(suite.nets("kill", "keycloak").exit()).isZero();
        try {
            change.run();
        } finally {
            assertThat(suite.nets("start", "keycloak").exit()).isZero();
        }
    }

    private static void hold(Person admin, String member, List<String> roles) {
        admin.put(member, Map.of("roles", roles, "reason", "Tried by a test")).expectOk();
    }

    private static void awaitRole(Person newcomer, Organization harbor, boolean held) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(newcomer.holds(harbor.id(), ROLE)).isEqualTo(held));
    }
}
