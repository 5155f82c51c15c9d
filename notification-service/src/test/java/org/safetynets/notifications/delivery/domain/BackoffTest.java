package org.safetynets.notifications.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

    @Property
    void a_pause_is_never_longer_than_the_longest_nor_shorter_than_half_the_first(
            @ForAll @IntRange(min = 0, max = 10_000) int failures, @ForAll long seed) {
        assertThat(backoff.pause(failures, new Random(seed)))
                .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    @Property
    void pauses_grow(@ForAll long seed) {
        assertThat(backoff.pause(4, new Random(seed)))
                .isGreaterThan(backoff.pause(0, new Random(seed)));
    }
}
