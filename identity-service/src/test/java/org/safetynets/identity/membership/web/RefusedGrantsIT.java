package org.safetynets.identity.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.Network.hold;
import static org.safetynets.identity.Network.member;
import static org.safetynets.identity.Network.members;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.FACILITATOR;
import static org.safetynets.platform.security.Role.TRAINER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.test.Answer;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class RefusedGrantsIT {

    @Autowired private Network network;

    @Test
    void leave_the_last_coordinator_in_place() {
        // given
        var organization = network.organization();
        var last = network.member(organization, COORDINATOR);
        // when
        var ended = network.asAdmin().delete(member(organization, last));
        var changed = hold(network.asAdmin(), organization, last, TRAINER);
        // then
        assertThat(ended.status()).isEqualTo(409);
        assertThat(ended.problem()).isEqualTo("last-coordinator");
        assertThat(changed.problem()).isEqualTo("last-coordinator");
    }

    @RepeatedTest(5)
    void leave_one_coordinator_when_two_go_at_the_same_moment() {
        // given
        var organization = network.organization();
        var one = network.member(organization, COORDINATOR);
        var other = network.member(organization, COORDINATOR);
        // when
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var leaving =
                    List.of(one, other).stream()
                            .map(
                                    it ->
                                            CompletableFuture.supplyAsync(
                                                    () ->
                                                            network.asAdmin()
                                                                    .delete(
                                                                            member(
                                                                                    organization,
                                                                                    it)),
                                                    threads))
                            .toList();
            answers = leaving.stream().map(CompletableFuture::join).toList();
        }
        // then
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void judge_by_the_roles_held_now_and_not_by_an_older_token() {
        // given
        var organization = network.organization();
        network.member(organization, COORDINATOR);
        var former = network.member(organization, COORDINATOR, TRAINER);
        var oldToken = network.as(former, organization, COORDINATOR, TRAINER);
        hold(network.asAdmin(), organization, former, TRAINER);
        // when
        var answer = hold(oldToken, organization, network.person("Friend"), COORDINATOR);
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("roles-not-yours-to-grant");
        assertThat(answer.text("roles", "0")).isEqualTo("coordinator");
    }

    @Test
    void let_nobody_give_themselves_a_role() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        var by = network.as(coordinator, organization, COORDINATOR);
        // when
        var answer = hold(by, organization, coordinator, COORDINATOR, TRAINER);
        // then
        assertThat(answer.problem()).isEqualTo("own-roles-not-yours-to-grant");
    }

    @Test
    void give_no_role_to_somebody_who_never_signed_in() {
        // given
        var organization = network.organization();
        // when
        var answer = hold(network.asAdmin(), organization, UUID.randomUUID(), TRAINER);
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("person-not-registered");
    }

    @Test
    void hide_other_organizations_and_what_one_has_no_role_for() {
        // given
        var harbor = network.organization();
        var meadow = network.organization();
        var coordinator = network.member(harbor, COORDINATOR);
        var meadows = network.member(meadow, COORDINATOR);
        var by = network.as(coordinator, harbor, COORDINATOR);
        // when, then
        assertThat(by.get(members(meadow)).status()).isEqualTo(404);
        assertThat(hold(by, meadow, coordinator, TRAINER).status()).isEqualTo(404);
        assertThat(by.delete(member(meadow, meadows)).status()).isEqualTo(404);
        assertThat(by.delete(member(harbor, meadows)).status()).isEqualTo(404);
        var absent = new org.safetynets.platform.kernel.OrganizationId(UUID.randomUUID());
        assertThat(hold(network.asAdmin(), absent, coordinator, TRAINER).status()).isEqualTo(404);
        var facilitator = network.as(network.person("Heron"), harbor, FACILITATOR);
        assertThat(hold(facilitator, harbor, coordinator, TRAINER).status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "roles | {}",
                "roles | {\"roles\":[]}",
                "roles | {\"roles\":[\"king\"]}",
                "roles | {\"roles\":[\"COORDINATOR\"]}",
                "roles | {\"roles\":\"coordinator\"}",
                "roles | {\"roles\":[null]}",
                "since | {\"roles\":[\"trainer\"],\"since\":\"2020-01-01\"}",
            })
    void name_the_field_that_is_wrong(String field, String body) {
        // given
        var organization = network.organization();
        var person = network.person("Heron");
        // when
        var answer = network.asAdmin().put(member(organization, person), body);
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).startsWith(field);
        var members = network.asAdmin().get(members(organization));
        assertThat(members.json().path("total").asInt()).isZero();
    }

    @Test
    void take_reasons_of_at_most_500_characters() {
        // given
        var organization = network.organization();
        var person = network.member(organization, TRAINER);
        var body = Map.of("roles", List.of("counselor"), "reason", "x".repeat(501));
        // when
        var answer = network.asAdmin().put(member(organization, person), body);
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("reason");
    }
}
