package org.safetynets.notifications.delivery.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.Channel;

class LimitsTest {

    private static final Duration REST = Duration.ofMillis(300);

    private final Limits limits = new Limits(new SendingSettings(Map.of(), 30, Map.of(), REST));

    @Test
    void a_provider_that_keeps_failing_is_left_alone_for_a_while_and_the_others_are_not() {
        failing(Channel.SMS, 10);

        assertThat(limits.open(Channel.SMS)).isFalse();
        assertThat(limits.open(Channel.EMAIL)).isTrue();
        assertThat(limits.open(Channel.PUSH)).isTrue();
    }

    @Test
    void after_the_rest_a_try_that_works_opens_it_again_and_one_that_fails_does_not() {
        failing(Channel.SMS, 10);
        await().until(() -> limits.open(Channel.SMS));
        limits.fails(Channel.SMS);
        await().until(() -> limits.open(Channel.SMS));
        limits.fails(Channel.SMS);
        assertThat(limits.open(Channel.SMS)).isFalse();

        for (var i = 0; i < 2; i++) {
            await().until(() -> limits.open(Channel.SMS));
            limits.works(Channel.SMS);
        }

        assertThat(limits.open(Channel.SMS)).isTrue();
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
        var slow = new Limits(new SendingSettings(Map.of(Channel.SMS, 20), 30, Map.of(), REST));
        var began = System.nanoTime();
        IntStream.range(0, 100).forEach(_ -> slow.await(Channel.EMAIL));
        var others = Duration.ofNanos(System.nanoTime() - began);

        IntStream.range(0, 20 + 20).forEach(_ -> slow.await(Channel.SMS));

        assertThat(Duration.ofNanos(System.nanoTime() - began).minus(others))
                .isGreaterThan(Duration.ofMillis(900));
        assertThat(others).isLessThan(Duration.ofMillis(900));
    }

    private void failing(Channel channel, int times) {
        IntStream.range(0, times)
                .forEach(
                        _ -> {
                            assertThat(limits.open(channel)).isTrue();
                            limits.fails(channel);
                        });
    }
}
