package org.safetynets.identity.person.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.contracts.AuditRecordedV1.ActorKind;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class InternalPeopleIT {

    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private Published published;

    @Test
    void are_told_to_a_service_that_says_why_and_the_answer_is_audited() {
        // given
        var person = network.person("Heron");
        var groups = api.as(Tokens.service("group-service"));
        // when
        var answer = groups.with("X-Reason", "roster of a group").get(path(person));
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("pseudonym")).startsWith("Heron");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> person.equals(it.personId()))
                                        .filteredOn(it -> it.action().equals("person.looked-up"))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.actorKind())
                                                            .isEqualTo(ActorKind.SERVICE);
                                                    assertThat(it.reason())
                                                            .isEqualTo("roster-of-a-group");
                                                }));
    }

    @Test
    void are_not_told_without_a_reason() {
        // given
        var person = network.person("Heron");
        // when
        var answer = api.as(Tokens.service("group-service")).get(path(person));
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("X-Reason");
    }

    @Test
    void are_nobodys_but_the_services() {
        // given
        var person = network.person("Heron");
        var curious = api.with("X-Reason", "curious");
        // when, then
        assertThat(curious.get(path(person)).status()).isEqualTo(401);
        assertThat(curious.as(Tokens.of(person)).get(path(person)).status()).isEqualTo(403);
        assertThat(curious.as(Tokens.service("stranger")).get(path(person)).status())
                .isEqualTo(403);
        assertThat(curious.as(Tokens.service("portal")).get(path(person)).status()).isEqualTo(403);
        assertThat(
                        curious.as(Tokens.service("group-service"))
                                .get(path(UUID.randomUUID()))
                                .status())
                .isEqualTo(404);
    }

    private static String path(UUID person) {
        return "/internal/people/" + person;
    }
}
