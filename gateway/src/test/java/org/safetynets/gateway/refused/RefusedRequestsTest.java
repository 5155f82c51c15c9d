package org.safetynets.gateway.refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.refused.RefusedFor.SIGN_IN_LIMIT;
import static org.safetynets.gateway.refused.RefusedFor.WRONG_ORIGIN;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedRequestsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final List<String> lines = new ArrayList<>();
    // The clock of System.nanoTime may begin anywhere, also below zero.
    private long now = Long.MAX_VALUE - Duration.ofSeconds(90).toNanos();
    private final RefusedRequests refused = new RefusedRequests(registry, () -> now, lines::add);

    @Test
    void every_kind_is_there_before_it_counts() {
        assertThat(registry.find("nets.gateway.refused").counters())
                .hasSameSizeAs(RefusedFor.values())
                .allMatch(it -> it.count() == 0);
    }

    @Test
    void a_flood_counts_whole_and_is_one_line_a_minute() {
        // when
        refuse(1000);
        after(Duration.ofSeconds(59));
        refuse(1000);
        after(Duration.ofSeconds(1));
        refuse(1);
        after(Duration.ofMinutes(1));
        refuse(1);
        // then
        assertThat(counted("sign-in-limit")).isEqualTo(2002);
        assertThat(lines)
                .containsExactly(
                        "refused for sign-in-limit: 1 since the last such line",
                        "refused for sign-in-limit: 2000 since the last such line",
                        "refused for sign-in-limit: 1 since the last such line");
    }

    @Test
    void one_kind_does_not_silence_another() {
        // when
        refuse(1);
        refused.count(WRONG_ORIGIN);
        // then
        assertThat(lines).hasSize(2);
        assertThat(counted("wrong-origin")).isEqualTo(1);
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            refused.count(SIGN_IN_LIMIT);
        }
    }

    private void after(Duration time) {
        now += time.toNanos();
    }

    private double counted(String kind) {
        return registry.get("nets.gateway.refused").tag("kind", kind).counter().count();
    }
}
