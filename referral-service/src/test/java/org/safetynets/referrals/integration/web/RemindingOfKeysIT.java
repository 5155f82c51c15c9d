package org.safetynets.referrals.integration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.SystemKeyEndingV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.safetynets.referrals.integration.application.RemindingOfKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class RemindingOfKeysIT {

    @Autowired Api api;
    @Autowired Published published;
    @Autowired MutableClock clock;
    @Autowired RemindingOfKeys reminding;
    @Autowired MongoOperations mongo;
    IntegrationPlay play;

    @BeforeEach
    void aPractice() {
        play = new IntegrationPlay(api);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void administrators_are_named_once_for_each_time_before_the_last_key_ends() {
        // given
        var system = UUID.fromString(systemWithAKeyFor(100).text("integrationId"));
        play.practice.joined();
        // when
        clock.advance(Duration.ofDays(71));
        remindAll(system);
        remindAll(system);
        // then
        await().untilAsserted(() -> assertThat(told(system)).hasSize(1));
        var first = told(system).getFirst();
        assertThat(first.practiceId()).isEqualTo(UUID.fromString(play.practice.practiceId));
        assertThat(first.administratorIds()).containsExactly(play.practice.alderId.value());
        assertThat(first.daysLeft()).isEqualTo(30);
        // when
        clock.advance(Duration.ofDays(24));
        remindAll(system);
        // then
        await().untilAsserted(
                        () ->
                                assertThat(told(system))
                                        .extracting(SystemKeyEndingV1::daysLeft)
                                        .containsExactly(30, 7));
    }

    private Answer systemWithAKeyFor(int days) {
        var keys =
                Map.of(
                        "jwks",
                        IntegrationPlay.jwks(IntegrationPlay.key("a")),
                        "endsAt",
                        Instant.now().plus(Duration.ofDays(days)).toString());
        var made = api.as(play.practice.alder).post(play.path(), play.request(keys));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    /** Some of all there are at a time, while the clock of the service looks as well. */
    private void remindAll(UUID system) {
        var due = where("_id").is(system).and("remindAt").lte(clock.instant());
        await().ignoreExceptions()
                .until(
                        () -> {
                            reminding.remind();
                            return mongo.count(query(due), "integrations") == 0;
                        });
    }

    private List<SystemKeyEndingV1> told(UUID system) {
        return published.of(SystemKeyEndingV1.class, system);
    }
}
