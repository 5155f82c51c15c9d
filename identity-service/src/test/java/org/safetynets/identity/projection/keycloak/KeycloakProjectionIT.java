package org.safetynets.identity.projection.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.Network.hold;
import static org.safetynets.identity.Network.member;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.TRAINER;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.Network;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The realm of {@code deploy/keycloak} in a real Keycloak, and the tokens it then gives. */
@ServiceTest
@Import(Network.class)
class KeycloakProjectionIT {

    private static final CuttableLine LINE =
            new CuttableLine(URI.create(Infrastructure.keycloak().url()));

    @Autowired private Network network;
    @Autowired private Api api;
    @Autowired private Projections projections;

    @DynamicPropertySource
    static void behindTheLine(DynamicPropertyRegistry properties) {
        properties.add("NETS_KEYCLOAK", LINE::url);
    }

    @AfterEach
    void mendTheLine() {
        LINE.mend();
    }

    @Test
    void puts_a_granted_role_into_the_next_token_and_takes_it_out_again() {
        // given
        var organization = network.organization();
        var trainer = new SignIn("trainer1");
        var person = registered(trainer);
        // when, then
        hold(network.asAdmin(), organization, person, TRAINER, COORDINATOR);
        soon().until(
                        () -> trainer.roles(organization),
                        Optional.of(Set.of("/trainer", "/coordinator"))::equals);
        hold(network.asAdmin(), organization, registered(new SignIn("coordinator1")), COORDINATOR);
        hold(network.asAdmin(), organization, person, TRAINER);
        soon().until(() -> trainer.roles(organization), Optional.of(Set.of("/trainer"))::equals);
        network.asAdmin().delete(member(organization, person));
        soon().until(() -> trainer.roles(organization), Optional::isEmpty);
    }

    @Test
    void ends_the_sessions_of_somebody_who_lost_a_role_and_of_nobody_else() {
        // given
        var organization = network.organization();
        var leaving = new SignIn("facilitator1");
        var staying = new SignIn("supervisor1");
        var person = registered(leaving);
        hold(network.asAdmin(), organization, person, TRAINER);
        hold(network.asAdmin(), organization, registered(staying), TRAINER);
        soon().until(() -> projections.waiting() == 0);
        var left = leaving.fresh();
        var stayed = staying.fresh();
        assertThat(leaving.lives(left)).isTrue();
        // when
        network.asAdmin().delete(member(organization, person));
        // then
        soon().until(() -> !leaving.lives(left));
        assertThat(staying.lives(stayed)).isTrue();
    }

    @Test
    void has_a_second_factor_asked_of_whoever_holds_a_role_anywhere() {
        // given
        var here = network.organization();
        var there = network.organization();
        var account = new SignIn("partner2");
        var person = registered(account);
        assertThat(account.isStaff()).isFalse();
        // when, then
        hold(network.asAdmin(), here, person, TRAINER);
        hold(network.asAdmin(), there, person, TRAINER);
        soon().until(() -> projections.waiting() == 0);
        assertThat(account.isStaff()).isTrue();
        network.asAdmin().delete(member(here, person));
        soon().until(() -> account.roles(here).isEmpty() && projections.waiting() == 0);
        assertThat(account.isStaff()).isTrue();
        network.asAdmin().delete(member(there, person));
        soon().until(() -> !account.isStaff());
    }

    @Test
    void catches_up_with_what_was_granted_while_keycloak_was_away() {
        // given
        var counselor = new SignIn("counselor1");
        var person = registered(counselor);
        LINE.cut();
        // when
        var organization = network.organization();
        var granted = hold(network.asAdmin(), organization, person, TRAINER);
        // then
        assertThat(granted.status()).isEqualTo(200);
        assertThat(projections.waiting()).isEqualTo(2);
        assertThat(counselor.roles(organization)).isEmpty();
        LINE.mend();
        soon().until(() -> counselor.roles(organization), Optional.of(Set.of("/trainer"))::equals);
    }

    private UUID registered(SignIn account) {
        var person = account.fresh().person();
        var answer = api.as(Tokens.of(person)).put("/api/identity/me", Map.of());
        assertThat(answer.status()).isIn(200, 201);
        return person;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
