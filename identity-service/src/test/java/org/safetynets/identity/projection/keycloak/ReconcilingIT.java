package org.safetynets.identity.projection.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.Network.hold;
import static org.safetynets.platform.security.Role.TRAINER;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.AtTheRealKeycloak;
import org.safetynets.identity.Network;
import org.safetynets.identity.SignIn;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody changes the real Keycloak by hand. */
class ReconcilingIT extends AtTheRealKeycloak {

    @Autowired private Network network;
    @Autowired private Api api;
    @Autowired private Projections projections;
    @Autowired private KeycloakAdmin byHand;

    @Test
    void finds_nothing_where_nobody_did() {
        // given
        var account = new SignIn("coordinator2");
        member(network.organization(), account);
        soon().until(() -> projections.waiting() == 0);
        // when
        var answer = reconcile();
        // then
        assertThat(answer.json().path("checked").asLong()).isGreaterThan(1);
        assertThat(answer.text("repaired")).isEqualTo("0");
        assertThat(answer.text("failed")).isEqualTo("0");
    }

    @Test
    void gives_back_a_role_that_was_taken_and_takes_one_that_was_given() {
        // given
        var organization = network.organization();
        var account = new SignIn("safety2");
        var person = member(organization, account);
        soon().until(() -> account.roles(organization), Optional.of(Set.of("/trainer"))::equals);
        var there = there(organization);
        byHand.createGroup(there, "coordinator");
        byHand.addToGroup(there, group(there, "coordinator"), person);
        byHand.removeFromGroup(there, group(there, "trainer"), person);
        // when
        var answer = reconcile();
        // then
        assertThat(answer.json().path("repaired").asLong()).isPositive();
        soon().until(() -> account.roles(organization), Optional.of(Set.of("/trainer"))::equals);
    }

    @Test
    void removes_a_member_who_is_none_of_ours() {
        // given
        var organization = network.organization();
        member(organization, new SignIn("counselor1"));
        var stranger = new SignIn("partner1");
        soon().until(() -> projections.waiting() == 0);
        byHand.addMember(there(organization), stranger.fresh().person());
        assertThat(stranger.roles(organization)).isPresent();
        // when
        reconcile();
        // then
        soon().until(() -> stranger.roles(organization), Optional::isEmpty);
    }

    @Test
    void enables_an_organization_and_an_account_that_were_disabled() {
        // given
        var organization = network.organization();
        var account = new SignIn("facilitator1");
        var person = member(organization, account);
        soon().until(() -> account.roles(organization), Optional::isPresent);
        byHand.changeOrganization(there(organization), organization.value(), false);
        var changed = new java.util.HashMap<>(byHand.account(person).orElseThrow());
        changed.put("enabled", false);
        byHand.changeAccount(person, changed);
        assertThat(account.may()).isFalse();
        // when
        reconcile();
        // then
        soon().until(account::may);
        soon().until(() -> account.roles(organization), Optional::isPresent);
    }

    @Test
    void is_for_network_administrators() {
        var answer = api.as(Tokens.of(UUID.randomUUID())).post("/api/identity/reconcile", null);
        assertThat(answer.status()).isEqualTo(403);
    }

    private Answer reconcile() {
        var answer = network.asAdmin().post("/api/identity/reconcile", null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private UUID member(OrganizationId organization, SignIn account) {
        var person = account.fresh().person();
        var own = api.as(Tokens.of(person).named(account.name()));
        assertThat(own.put("/api/identity/me", Map.of()).status()).isIn(200, 201);
        hold(network.asAdmin(), organization, person, TRAINER);
        return person;
    }

    private String there(OrganizationId organization) {
        return byHand.organization(organization.value()).orElseThrow().id();
    }

    private String group(String organization, String role) {
        return Objects.requireNonNull(byHand.groups(organization).get(role));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
