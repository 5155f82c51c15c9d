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
import org.safetynets.identity.SignIn;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.platform.kernel.OrganizationId;
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

    private static final Map<String, String> WHY = Map.of("reason", "a test");
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
        assertThat(left.lives()).isTrue();
        // when
        network.asAdmin().delete(member(organization, person));
        // then
        soon().until(() -> !left.lives());
        assertThat(stayed.lives()).isTrue();
        // what they still hold ends by itself, and no service takes it any longer
        assertThat(left.lifetime()).isLessThanOrEqualTo(Duration.ofMinutes(5));
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

    @Test
    void leaves_a_suspended_organization_out_of_tokens_and_ends_its_members_sessions() {
        // given
        var organization = network.organization();
        var other = network.organization();
        var trainer = new SignIn("trainer2");
        var person = registered(trainer);
        hold(network.asAdmin(), organization, person, TRAINER);
        hold(network.asAdmin(), other, person, COORDINATOR);
        soon().until(() -> trainer.roles(organization), Optional::isPresent);
        soon().until(() -> trainer.roles(other), Optional.of(Set.of("/coordinator"))::equals);
        soon().until(() -> projections.waiting() == 0);
        var session = trainer.fresh();
        // when
        network.asAdmin().post(organization(organization, "suspend"), WHY);
        // then
        soon().until(() -> trainer.roles(organization), Optional::isEmpty);
        soon().until(() -> !session.lives());
        assertThat(trainer.roles(other)).contains(Set.of("/coordinator"));
        network.asAdmin().post(organization(organization, "activate"), WHY);
        soon().until(() -> trainer.roles(organization), Optional.of(Set.of("/trainer"))::equals);
    }

    @Test
    void gives_one_person_different_roles_in_two_organizations() {
        // given
        var harbor = network.organization();
        var meadow = network.organization();
        var account = new SignIn("counselor2");
        var person = registered(account);
        // when
        hold(network.asAdmin(), harbor, person, TRAINER);
        hold(network.asAdmin(), meadow, person, COORDINATOR);
        // then
        soon().until(() -> account.roles(harbor), Optional.of(Set.of("/trainer"))::equals);
        soon().until(() -> account.roles(meadow), Optional.of(Set.of("/coordinator"))::equals);
    }

    @Test
    void has_people_sign_in_by_their_new_pseudonym_even_one_taken_while_keycloak_was_away() {
        // given
        var account = new SignIn("supervisor2");
        var person = registered(account);
        var pseudonym = "Ibis-" + person.toString().substring(0, 8);
        LINE.cut();
        // when
        var renamed =
                api.as(Tokens.of(person))
                        .put("/api/identity/me/pseudonym", Map.of("pseudonym", pseudonym));
        // then
        assertThat(renamed.status()).isEqualTo(200);
        LINE.mend();
        var renewed = new SignIn(pseudonym, "supervisor2");
        soon().until(() -> renewed.may());
        assertThat(renewed.fresh().person()).isEqualTo(person);
        assertThat(account.may()).isFalse();
    }

    @Test
    void takes_the_roles_of_somebody_at_rest_and_lets_them_sign_in() {
        // given
        var organization = network.organization();
        var account = new SignIn("facilitator2");
        var person = registered(account);
        hold(network.asAdmin(), organization, person, TRAINER);
        soon().until(() -> account.roles(organization), Optional::isPresent);
        var own = api.as(Tokens.of(person));
        // when, then
        own.post("/api/identity/me/deactivate", Map.of());
        soon().until(() -> account.roles(organization), Optional::isEmpty);
        own.post("/api/identity/me/reactivate", Map.of());
        soon().until(() -> account.roles(organization), Optional.of(Set.of("/trainer"))::equals);
    }

    @Test
    void signs_out_whom_an_administrator_deactivates_and_lets_them_in_no_more() {
        // given
        var account = new SignIn("partner2");
        var person = registered(account);
        var session = account.fresh();
        // when, then
        network.asAdmin().post("/api/identity/people/" + person + "/deactivate", WHY);
        soon().until(() -> !account.may());
        assertThat(session.lives()).isFalse();
        network.asAdmin().post("/api/identity/people/" + person + "/reactivate", WHY);
        soon().until(account::may);
    }

    private static String organization(OrganizationId organization, String what) {
        return "/api/identity/organizations/" + organization + "/" + what;
    }

    private UUID registered(SignIn account) {
        var person = account.fresh().person();
        var answer =
                api.as(Tokens.of(person).named(account.name())).put("/api/identity/me", Map.of());
        assertThat(answer.status()).isIn(200, 201);
        return person;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
