package org.safetynets.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.GatewaySettings;

class BucketsTest {

    private final Buckets buckets = new Buckets("some", new GatewaySettings.Limit(3, 1));

    @Test
    void as_many_pass_at_once_as_the_burst_allows() {
        var passed = IntStream.range(0, 3).allMatch(it -> buckets.take("one").isConsumed());
        assertThat(passed).isTrue();
        assertThat(buckets.take("one").isConsumed()).isFalse();
    }

    @Test
    void one_callers_greed_takes_nothing_from_another() {
        IntStream.range(0, 10).forEach(it -> buckets.take("one"));
        assertThat(buckets.take("two").isConsumed()).isTrue();
    }

    @Test
    void says_how_long_to_wait() {
        IntStream.range(0, 3).forEach(it -> buckets.take("one"));
        assertThat(buckets.take("one").getNanosToWaitForRefill()).isBetween(1L, 1_000_000_000L);
    }

    @Test
    void announces_its_rule() {
        assertThat(buckets.policy()).isEqualTo("\"some\";q=3;w=3");
        assertThat(buckets.state(2, 1)).isEqualTo("\"some\";r=2;t=1");
    }
}
