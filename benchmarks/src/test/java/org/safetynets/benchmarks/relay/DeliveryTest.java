package org.safetynets.benchmarks.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    @Test
    void a_percentile_is_the_latency_that_so_many_did_not_exceed() {
        var hundred = LongStream.rangeClosed(1, 100).map(it -> it * 1_000_000).toArray();
        assertThat(Delivery.percentile(hundred, 0.5)).isEqualTo(50);
        assertThat(Delivery.percentile(hundred, 0.99)).isEqualTo(99);
        assertThat(Delivery.percentile(new long[] {7_000_000}, 0.99)).isEqualTo(7);
    }
}
