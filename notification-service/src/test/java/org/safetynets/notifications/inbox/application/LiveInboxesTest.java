package org.safetynets.notifications.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;

class LiveInboxesTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final LiveInboxes live = new LiveInboxes();
    private final PersonId fern = new PersonId(UUID.randomUUID());
    private final PersonId willow = new PersonId(UUID.randomUUID());

    @BeforeEach
    void running() {
        live.start();
    }

    @Test
    void news_wake_every_stream_of_the_person_and_nobody_elses() throws InterruptedException {
        try (var phone = live.listen(fern);
                var laptop = live.listen(fern);
                var other = live.listen(willow)) {
            live.wake(fern);

            assertThat(phone.await(LONG)).isTrue();
            assertThat(laptop.await(LONG)).isTrue();
            assertThat(other.await(SHORT)).isFalse();
        }
    }

    @Test
    void news_that_come_while_nobody_waits_are_not_lost_and_do_not_pile_up()
            throws InterruptedException {
        try (var phone = live.listen(fern)) {
            Stream.generate(() -> fern).limit(1_000).forEach(live::wake);

            assertThat(phone.await(LONG)).isTrue();
            assertThat(phone.await(SHORT)).isFalse();
        }
    }

    @Test
    void one_stream_too_many_ends_the_oldest() {
        var oldest = live.listen(fern);
        for (var more = 0; more < LiveInboxes.STREAMS_A_PERSON; more++) {
            live.listen(fern);
        }

        assertThat(oldest.ended()).isTrue();
        assertThat(live.size()).isEqualTo(LiveInboxes.STREAMS_A_PERSON);
    }

    @Test
    void closed_streams_are_forgotten() {
        live.listen(fern).close();

        assertThat(live.size()).isZero();
    }

    @Test
    void when_the_instance_goes_down_streams_end_and_new_ones_do_not_begin() {
        var open = live.listen(fern);

        live.stop();

        assertThat(open.ended()).isTrue();
        assertThat(live.listen(willow).ended()).isTrue();
    }
}
