package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.notifications.inbox.application.LiveInboxes;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@NotificationTest
class InboxStreamIT {

    @Autowired World world;
    @Autowired Given given;
    @Autowired Api api;
    @Autowired MutableClock clock;
    @Autowired LiveInboxes live;
    @Autowired Environment environment;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void a_message_reaches_the_open_stream() {
        try (var stream = open(leader)) {
            pause(1);

            await().until(() -> stream.data().size() == 1);
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stream.ids()).containsExactly("1");
            assertThat(stream.data().getFirst())
                    .contains("\"subject\":\"Tuesday Harbor is paused\"");
        }
    }

    @Test
    void nobody_hears_what_is_for_another() {
        try (var others = open(UUID.randomUUID());
                var stream = open(leader)) {
            pause(1);

            await().until(() -> stream.data().size() == 1);
            assertThat(others.data()).isEmpty();
        }
    }

    @Test
    void who_comes_back_gets_what_they_missed_and_nothing_twice() {
        pause(1);
        pause(2);
        pause(3);
        await().until(() -> world.subjects(leader).size() == 3);

        try (var stream = open(leader, "Last-Event-ID", "1")) {
            await().until(() -> stream.ids().size() == 2);
            pause(4);
            await().until(() -> stream.ids().size() == 3);
            assertThat(stream.ids()).containsExactly("2", "3", "4");
        }
    }

    @Test
    void the_stream_ends_with_the_access_token() {
        try (var stream = open(leader)) {
            await().until(() -> !stream.lines().isEmpty());
            clock.advance(Duration.ofMinutes(6));
            live.wake(new PersonId(leader));

            await().until(stream::ended);
            assertThat(stream.lines()).noneMatch(it -> it.startsWith("broken"));
        }
    }

    @Test
    void an_id_that_is_none_is_refused() {
        try (var refused = new StreamReader(api.base(), token(leader), "Last-Event-ID", "x");
                var unknown = new StreamReader(api.base(), "junk")) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(unknown.status()).isEqualTo(401);
        }
    }

    @Test
    void streams_of_another_instance_hear_too_and_end_well_when_it_goes_down() {
        try (var second = new SecondInstance(environment);
                var there = new StreamReader(second.address(), token(leader));
                var here = open(leader)) {
            pause(1);

            await().until(() -> there.data().size() == 1 && here.data().size() == 1);
            second.goDown();
            await().until(there::ended);
            assertThat(there.lines()).noneMatch(it -> it.startsWith("broken"));
            assertThat(here.ended()).isFalse();
        }
    }

    /** Awaitility fails when a thread of ours does, too. */
    @Test
    void readers_who_go_away_leave_nothing_behind() {
        var before = live.size();
        for (var reader = 0; reader < 8; reader++) {
            open(leader).close();
        }
        var version = new AtomicLong();

        await().pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            pause(version.incrementAndGet());
                            return live.size() <= before;
                        });
    }

    private StreamReader open(UUID person, String... headers) {
        var stream = new StreamReader(api.base(), token(person), headers);
        await().until(() -> !stream.lines().isEmpty());
        return stream;
    }

    private static String token(UUID person) {
        return Tokens.of(person).token();
    }

    private void pause(long version) {
        given.event(world.group(organization, group, version, Change.PAUSED, leader));
    }
}
