package org.safetynets.identity.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.Network.called;
import static org.safetynets.identity.Network.fresh;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class OrganizationsIT {

    private static final String ALL = "/api/identity/organizations";

    @Autowired private Network network;
    @Autowired private Api api;
    @Autowired private Published published;

    @Test
    void are_created_by_a_network_administrator_and_told_to_the_network() {
        // given
        var name = fresh("Harbor");
        // when
        var answer = network.asAdmin().post(ALL, called(name));
        // then
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.text("status")).isEqualTo("active");
        var id = answer.text("organizationId");
        assertThat(answer.header("Location")).endsWith(ALL + "/" + id);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.change())
                                                            .isEqualTo(Change.CREATED);
                                                    assertThat(it.name()).isEqualTo(name);
                                                    assertThat(it.version()).isEqualTo(1);
                                                }));
    }

    @Test
    void have_names_of_their_own_however_they_are_spelled() {
        // given
        var name = fresh("Harbor");
        network.asAdmin().post(ALL, called(name));
        // when
        var answer =
                network.asAdmin().post(ALL, called(" " + name.toUpperCase(Locale.ROOT) + "  "));
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("organization-name-taken");
    }

    @Test
    void are_changed_by_whoever_read_the_latest_version() {
        // given
        var organization = network.organization();
        var path = ALL + "/" + organization;
        var renamed = called(fresh("Old Harbor"));
        // when, then
        var blind = network.asAdmin().put(path, renamed);
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.problem()).isEqualTo("precondition-required");
        var first = network.asAdmin().with("If-Match", "\"1\"").put(path, renamed);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        var late = network.asAdmin().with("If-Match", "\"1\"").put(path, called(fresh("Newer")));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(organization.toString()))
                                        .extracting(OrganizationChangedV1::change)
                                        .containsExactly(Change.CREATED, Change.UPDATED));
    }

    @Test
    void stand_below_a_parent_but_never_below_themselves() {
        // given
        var above = network.organization();
        var body = new HashMap<>(called(fresh("Pier")));
        body.put("parentId", above.toString());
        var below = network.asAdmin().post(ALL, body).text("organizationId");
        // when
        body.put("name", fresh("Harbor"));
        body.put("parentId", below);
        var answer = network.asAdmin().with("If-Match", "\"1\"").put(ALL + "/" + above, body);
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("parent-below-itself");
        body.put("parentId", UUID.randomUUID().toString());
        assertThat(network.asAdmin().post(ALL, body).problem()).isEqualTo("parent-unknown");
    }

    @Test
    void are_found_by_name() {
        // given
        var name = fresh("Meadow");
        var id = network.asAdmin().post(ALL, called(name)).text("organizationId");
        // when
        var answer = network.asAdmin().get(ALL + "?name=" + name.replace(" ", "%20"));
        // then
        assertThat(answer.json().path("total").asInt()).isEqualTo(1);
        assertThat(answer.text("items", "0", "organizationId")).isEqualTo(id);
        assertThat(network.asAdmin().get(ALL + "?size=1").json().path("items").size()).isEqualTo(1);
        assertThat(network.asAdmin().get(ALL + "?name=nobody").json().path("items").size())
                .isZero();
    }

    @Test
    void are_seen_by_their_members_and_do_not_exist_for_others() {
        // given
        var harbor = network.organization();
        var meadow = network.organization();
        var counselor = Tokens.of(UUID.randomUUID()).with(harbor, Role.COUNSELOR);
        // when, then
        assertThat(api.as(counselor).get(ALL + "/" + harbor).status()).isEqualTo(200);
        var foreign = api.as(counselor).get(ALL + "/" + meadow);
        var absent = api.as(counselor).get(ALL + "/" + UUID.randomUUID());
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(absent.problem()).isEqualTo("not-found");
        assertThat(network.asAdmin().get(ALL + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void are_kept_by_nobody_but_network_administrators() {
        // given
        var organization = network.organization();
        var coordinator = Tokens.of(UUID.randomUUID()).with(organization, Role.COORDINATOR);
        var body = called(fresh("Harbor"));
        // when, then
        assertThat(api.post(ALL, body).status()).isEqualTo(401);
        assertThat(api.as(coordinator).post(ALL, body).status()).isEqualTo(403);
        assertThat(api.as(coordinator).get(ALL).status()).isEqualTo(403);
        assertThat(
                        api.as(coordinator)
                                .with("If-Match", "\"1\"")
                                .put(ALL + "/" + organization, body)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void are_created_once_per_idempotency_key() {
        // given
        var body = called(fresh("Harbor"));
        var retrying = network.asAdmin().with("Idempotency-Key", UUID.randomUUID().toString());
        // when
        var first = retrying.post(ALL, body);
        var second = retrying.post(ALL, body);
        var reused = retrying.post(ALL, called(fresh("Meadow")));
        // then
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    private List<OrganizationChangedV1> told(String id) {
        return published.of(OrganizationChangedV1.class, UUID.fromString(id));
    }
}
