package org.safetynets.notifications.delivery.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.Channel;

class LimitsTest {

    /** Long enough that no busy machine is over it between two lines. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final Duration LONG = Duration.ofHours(1);

    private final Limits limits = limits(LONG);

    @Test
    void a_provider_that_keeps_failing_is_left_alone_for_a_while_and_the_others_are_not() {
        failing(limits);

        assertThat(limits.open(Channel.SMS)).isFalse();
        assertThat(limits.open(Channel.EMAIL)).isTrue();
        assertThat(limits.open(Channel.PUSH)).isTrue();
    }

    @Test
    void after_the_rest_a_try_that_works_opens_it_again_and_one_that_fails_does_not() {
        var resting = limits(SHORT);
        failing(resting);
        for (var i = 0; i < 2; i++) {
            await().until(() -> resting.open(Channel.SMS));
            resting.fails(Channel.SMS);
        }
        assertThat(resting.open(Channel.SMS)).isFalse();

        for (var i = 0; i < 2; i++) {
            await().until(() -> resting.open(Channel.SMS));
            resting.works(Channel.SMS);
        }

        assertThat(resting.open(Channel.SMS)).isTrue();
    }

    @Test
    void some_failures_among_many_that_work_leave_it_open() {
        for (var i = 0; i < 20; i++) {
            assertThat(limits.open(Channel.EMAIL)).isTrue();
            if (i % 3 == 0) {
                limits.fails(Channel.EMAIL);
            } else {
                limits.works(Channel.EMAIL);
            }
        }
        assertThat(limits.open(Channel.EMAIL)).isTrue();
    }

    @Test
    void a_provider_gets_no_more_than_it_agreed_to_and_the_others_do_not_wait() {
        var slow = new Limits(new SendingSettings(Map.of(Channel.SMS, 20), 30, Map.of(), LONG));
        var began = System.nanoTime();
        // at the pace of the slow one these would take nine seconds
        IntStream.range(0, 200).forEach(_ -> slow.await(Channel.EMAIL));
        var others = Duration.ofNanos(System.nanoTime() - began);

        IntStream.range(0, 20 + 20).forEach(_ -> slow.await(Channel.SMS));

        assertThat(Duration.ofNanos(System.nanoTime() - began).minus(others))
                .isGreaterThan(Duration.ofMillis(900));
        assertThat(others).isLessThan(Duration.ofSeconds(5));
    }

    private static Limits limits(Duration rest) {
        return new Limits(new SendingSettings(Map.of(), 30, Map.of(), rest));
    }

    private static void failing(Limits limits) {
        for (var i = 0; i < 10; i++) {
            assertThat(limits.open(Channel.SMS)).isTrue();
            limits.fails(Channel.SMS);
        }
    }
}
