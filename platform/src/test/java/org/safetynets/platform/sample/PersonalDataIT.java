package org.safetynets.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.ErasedPeople;
import org.safetynets.platform.personal.ErasingLatecomers;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PersonalDataIT {

    @Autowired Notes notes;
    @Autowired ErasedPeople erased;
    @Autowired ErasingLatecomers latecomers;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired Api api;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void what_is_held_is_told_to_the_identity_service_alone() {
        // given
        notes.add(person.value(), "likes tea");
        var path = "/internal/people/" + person + "/data";
        // when
        var told = api.as(Tokens.service("identity-service")).get(path);
        // then
        assertThat(told.text("sections", "0", "section")).isEqualTo("notes");
        assertThat(told.text("sections", "0", "items", "0", "text")).isEqualTo("likes tea");
        assertThat(api.as(Tokens.service("portal")).get(path).status()).isEqualTo(403);
        assertThat(api.as(Tokens.of(person)).get(path).status()).isEqualTo(403);
    }

    @Test
    void an_erased_person_is_gone_and_a_receipt_says_so_once() {
        // given
        var another = UUID.randomUUID();
        notes.add(person.value(), "a");
        notes.add(person.value(), "b");
        notes.add(another, "stays");
        var event =
                new PersonErasedV1(
                        person.value(),
                        7,
                        UUID.randomUUID(),
                        Instant.parse("2026-12-24T00:00:00Z"));
        // when
        given.event(event, "0192f0c0-0000-7000-8000-000000000e09", Instant.now());
        given.event(event, "0192f0c0-0000-7000-8000-000000000e09", Instant.now());
        // then
        await().until(() -> erased.contains(person));
        assertThat(notes.about(person)).isEmpty();
        assertThat(notes.about(new PersonId(another))).hasSize(1);
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ErasureCompletedV1.class))
                                        .filteredOn(it -> it.personId().equals(person.value()))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.removed()).isEqualTo(2);
                                                    assertThat(it.kept())
                                                            .extracting(kept -> kept.what())
                                                            .containsExactly("tally");
                                                }));
    }

    @Test
    void what_comes_after_the_erasure_goes_too() {
        // given
        given.event(
                new PersonErasedV1(
                        person.value(),
                        1,
                        UUID.randomUUID(),
                        Instant.parse("2026-12-24T00:00:00Z")));
        await().until(() -> erased.contains(person));
        notes.add(person.value(), "was on its way");
        // when
        latecomers.again();
        // then
        assertThat(notes.about(person)).isEmpty();
    }

    @Test
    void whoever_was_erased_writes_nothing_with_the_token_they_still_have() {
        // given
        var path = "/api/sample/counters/" + UUID.randomUUID();
        var caller = api.as(Tokens.of(person));
        assertThat(caller.post(path, null).status()).isEqualTo(201);
        // when
        given.event(
                new PersonErasedV1(
                        person.value(),
                        1,
                        UUID.randomUUID(),
                        Instant.parse("2026-12-24T00:00:00Z")));
        // then
        await().untilAsserted(
                        () -> assertThat(caller.post(path, null).problem()).isEqualTo("not-found"));
        assertThat(api.as(Tokens.of(UUID.randomUUID())).post(path, null).status()).isEqualTo(201);
    }
}
