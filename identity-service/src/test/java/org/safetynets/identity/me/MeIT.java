package org.safetynets.identity.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.platform.security.Role.TRAINER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class MeIT {

    private static final String ME = "/api/identity/me";

    @Autowired private Api api;
    @Autowired private Network network;

    @Test
    void is_nobody_before_registering_and_somebody_after() {
        // given
        var id = UUID.randomUUID();
        var heron = api.as(Tokens.of(id).named("Heron"));
        // when, then
        assertThat(heron.get(ME).status()).isEqualTo(404);
        var first = heron.put(ME, Map.of());
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("personId")).isEqualTo(id.toString());
        assertThat(first.text("pseudonym")).startsWith("Heron");
        assertThat(heron.put(ME, Map.of()).status()).isEqualTo(200);
        assertThat(heron.get(ME).text("pseudonym")).isEqualTo(first.text("pseudonym"));
    }

    @Test
    void heeds_no_name_of_a_later_token() {
        // given
        var id = network.person("Wren");
        // when
        var answer = api.as(Tokens.of(id).named("Osprey")).put(ME, Map.of());
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("pseudonym")).startsWith("Wren");
    }

    @Test
    void says_where_one_holds_which_roles() {
        // given
        var organization = network.organization();
        var id = network.member(organization, TRAINER);
        // when
        var answer = api.as(Tokens.of(id)).get(ME);
        // then
        assertThat(answer.json().path("networkAdmin").asBoolean()).isFalse();
        assertThat(answer.json().path("memberships").size()).isEqualTo(1);
        assertThat(answer.text("memberships", "0", "organizationId"))
                .isEqualTo(organization.toString());
        assertThat(answer.text("memberships", "0", "organizationName")).startsWith("Harbor");
        assertThat(answer.text("memberships", "0", "roles", "0")).isEqualTo("trainer");
    }

    @Test
    void is_one_person_when_the_first_requests_come_at_once() {
        // given
        var heron = api.as(Tokens.of(UUID.randomUUID()).named("Heron"));
        // when
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests =
                    Stream.generate(
                                    () ->
                                            CompletableFuture.supplyAsync(
                                                    () -> heron.put(ME, Map.of()), threads))
                            .limit(6)
                            .toList();
            answers = requests.stream().map(CompletableFuture::join).toList();
        }
        // then
        assertThat(answers)
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
    }

    @Test
    void is_no_place_for_strangers_services_or_unknown_fields() {
        assertThat(api.get(ME).status()).isEqualTo(401);
        assertThat(api.as(Tokens.service("group-service")).put(ME, Map.of()).status())
                .isEqualTo(403);
        var answer = api.as(Tokens.of(UUID.randomUUID())).put(ME, Map.of("pseudonym", "Somebody"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("pseudonym");
    }
}
