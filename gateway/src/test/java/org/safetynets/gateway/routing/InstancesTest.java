package org.safetynets.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private static final URI A = URI.create("http://a");
    private static final URI B = URI.create("http://b");

    private final MovedClock clock = new MovedClock();
    private final Instances instances = new Instances(List.of(A, B), clock);

    @Test
    void are_taken_in_turn() {
        assertThat(List.of(instances.next(), instances.next(), instances.next()))
                .containsExactly(A, B, A);
    }

    @Test
    void one_that_refused_rests_and_then_comes_back() {
        // when
        instances.rest(A);
        // then
        assertThat(List.of(instances.next(), instances.next())).containsExactly(B, B);
        // when
        clock.pass(Duration.ofSeconds(5));
        // then
        assertThat(List.of(instances.next(), instances.next())).contains(A);
    }

    @Test
    void when_all_rest_one_is_tried_all_the_same() {
        // when
        instances.rest(A);
        instances.rest(B);
        // then
        assertThat(instances.next()).isIn(A, B);
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
