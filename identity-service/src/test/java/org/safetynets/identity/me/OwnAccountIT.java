package org.safetynets.identity.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.Network.hold;
import static org.safetynets.platform.security.Role.TRAINER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.PersonChangedV1;
import org.safetynets.contracts.PersonChangedV1.Change;
import org.safetynets.contracts.PersonChangedV1.Status;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class OwnAccountIT {

    private static final String ME = "/api/identity/me";
    private static final Map<String, String> WHY = Map.of("reason", "spam");
    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private Published published;

    @Test
    void takes_another_pseudonym_which_an_older_token_does_not_undo() {
        // given
        var id = network.person("Heron");
        var heron = api.as(Tokens.of(id).named("Heron"));
        // when
        var renamed = heron.put(ME + "/pseudonym", Map.of("pseudonym", "Ibis.Blue"));
        // then
        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        assertThat(renamed.text("pseudonym")).isEqualTo("Ibis.Blue");
        assertThat(heron.put(ME, Map.of()).text("pseudonym")).isEqualTo("Ibis.Blue");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .extracting(PersonChangedV1::change)
                                        .containsExactly(Change.REGISTERED, Change.RENAMED));
    }

    @Test
    void is_refused_a_pseudonym_that_reads_like_anothers() {
        // given
        network.person("Solo-Otter");
        var heron = api.as(Tokens.of(network.person("Heron")));
        // when
        var answer = heron.put(ME + "/pseudonym", Map.of("pseudonym", "s0lO-Ótter"));
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("pseudonym-taken");
        var bad = heron.put(ME + "/pseudonym", Map.of("pseudonym", "no spaces"));
        assertThat(bad.text("errors", "0", "field")).isEqualTo("pseudonym");
    }

    @Test
    void goes_to_one_of_those_who_take_one_pseudonym_at_the_same_moment() {
        // given
        var people = Stream.generate(() -> network.person("Heron")).limit(4).toList();
        // when
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked =
                    people.stream()
                            .map(
                                    it ->
                                            CompletableFuture.supplyAsync(
                                                    () -> rename(it, "Rare-Bird"), threads))
                            .toList();
            answers = asked.stream().map(CompletableFuture::join).toList();
        }
        // then
        assertThat(answers)
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void is_laid_to_rest_and_taken_up_again_by_its_owner() {
        // given
        var id = network.person("Heron");
        var heron = api.as(Tokens.of(id));
        // when
        var stale = api.as(Tokens.of(id).withoutStepUp()).post(ME + "/deactivate", Map.of());
        var resting = heron.post(ME + "/deactivate", Map.of());
        var organization = network.organization();
        var granted = hold(network.asAdmin(), organization, id, TRAINER);
        var back = heron.post(ME + "/reactivate", Map.of());
        // then
        assertThat(stale.problem()).isEqualTo("step-up-required");
        assertThat(resting.text("status")).isEqualTo("deactivated");
        assertThat(granted.problem()).isEqualTo("person-deactivated");
        assertThat(back.text("status")).isEqualTo("active");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .extracting(PersonChangedV1::status)
                                        .containsExactly(
                                                Status.ACTIVE, Status.DEACTIVATED, Status.ACTIVE));
    }

    @Test
    void is_deactivated_by_an_administrator_whom_its_owner_cannot_overrule() {
        // given
        var id = network.person("Heron");
        var heron = api.as(Tokens.of(id));
        var person = "/api/identity/people/" + id;
        // when
        var barred = network.asAdmin().post(person + "/deactivate", WHY);
        // then
        assertThat(barred.text("status")).isEqualTo("deactivated");
        assertThat(heron.post(ME + "/reactivate", Map.of()).problem())
                .isEqualTo("deactivated-by-the-network");
        assertThat(network.asAdmin().post(person + "/reactivate", WHY).text("status"))
                .isEqualTo("active");
        assertThat(heron.post(person + "/deactivate", WHY).status()).isEqualTo(403);
        assertThat(network.asAdmin().post(person + "/deactivate", Map.of()).status())
                .isEqualTo(400);
        var nobody = "/api/identity/people/" + UUID.randomUUID() + "/deactivate";
        assertThat(network.asAdmin().post(nobody, WHY).status()).isEqualTo(404);
    }

    private Answer rename(UUID person, String pseudonym) {
        return api.as(Tokens.of(person)).put(ME + "/pseudonym", Map.of("pseudonym", pseudonym));
    }

    private List<PersonChangedV1> told(UUID person) {
        return published.of(PersonChangedV1.class, person);
    }
}
