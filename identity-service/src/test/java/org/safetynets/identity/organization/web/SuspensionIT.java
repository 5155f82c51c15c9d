package org.safetynets.identity.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.Network.hold;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.TRAINER;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class SuspensionIT {

    private static final Map<String, String> WHY = Map.of("reason", "no insurance");
    @Autowired private Network network;
    @Autowired private Api api;
    @Autowired private Published published;

    @Test
    void is_told_to_the_network_and_so_is_its_end() {
        // given
        var organization = network.organization();
        // when
        var suspended = network.asAdmin().post(path(organization, "suspend"), WHY);
        var again = network.asAdmin().post(path(organization, "suspend"), WHY);
        var active = network.asAdmin().post(path(organization, "activate"), WHY);
        // then
        assertThat(suspended.status()).isEqualTo(200);
        assertThat(suspended.text("status")).isEqualTo("suspended");
        assertThat(again.text("version")).isEqualTo("2");
        assertThat(active.text("status")).isEqualTo("active");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(organization))
                                        .extracting(OrganizationChangedV1::change)
                                        .containsExactly(
                                                Change.CREATED,
                                                Change.SUSPENDED,
                                                Change.ACTIVATED));
        assertThat(told(organization).get(1).status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void keeps_its_coordinators_from_acting_with_a_token_that_is_still_good() {
        // given
        var organization = network.organization();
        var by = network.as(network.member(organization, COORDINATOR), organization, COORDINATOR);
        network.asAdmin().post(path(organization, "suspend"), WHY);
        // when
        var granted = hold(by, organization, network.person("Heron"), TRAINER);
        // then
        assertThat(granted.status()).isEqualTo(409);
        assertThat(granted.problem()).isEqualTo("suspended-organization");
    }

    @Test
    void is_for_network_administrators_who_prove_again_that_it_is_them_and_say_why() {
        // given
        var organization = network.organization();
        var coordinator = Tokens.of(UUID.randomUUID()).with(organization, COORDINATOR);
        var stale = Tokens.of(UUID.randomUUID()).networkAdmin().withoutStepUp();
        var suspend = path(organization, "suspend");
        // when, then
        assertThat(api.as(coordinator).post(suspend, WHY).status()).isEqualTo(403);
        assertThat(api.as(stale).post(suspend, WHY).problem()).isEqualTo("step-up-required");
        assertThat(network.asAdmin().post(suspend, Map.of()).text("errors", "0", "field"))
                .isEqualTo("reason");
        var nowhere = path(new OrganizationId(UUID.randomUUID()), "suspend");
        assertThat(network.asAdmin().post(nowhere, WHY).status()).isEqualTo(404);
    }

    private static String path(OrganizationId organization, String what) {
        return "/api/identity/organizations/" + organization + "/" + what;
    }

    private java.util.List<OrganizationChangedV1> told(OrganizationId organization) {
        return published.of(OrganizationChangedV1.class, organization.value());
    }
}
