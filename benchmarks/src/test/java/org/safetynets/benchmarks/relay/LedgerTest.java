package org.safetynets.benchmarks.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final long MS = 1_000_000;

    private final Ledger ledger = new Ledger(4);

    @Test
    void counts_what_came_after_a_later_event_of_the_same_key() {
        // given
        written(ONE, 3);
        written(OTHER, 1);
        // when
        arrived(ONE, 1, 10);
        arrived(ONE, 3, 20);
        arrived(OTHER, 1, 30);
        arrived(ONE, 2, 40);
        // then
        assertThat(delivery().reordered()).isEqualTo(1);
        assertThat(delivery().lost()).isZero();
    }

    @Test
    void counts_what_never_came_as_lost() {
        // given
        written(ONE, 4);
        // when
        arrived(ONE, 1, 10);
        arrived(ONE, 2, 10);
        // then
        assertThat(delivery().lost()).isEqualTo(2);
        assertThat(delivery().reordered()).isZero();
    }

    @Test
    void counts_what_comes_again_apart_and_by_its_first_arrival() {
        // given
        written(ONE, 4);
        // when
        arrived(ONE, 1, 10);
        arrived(ONE, 2, 20);
        arrived(ONE, 1, 900);
        // then
        assertThat(delivery().duplicated()).isEqualTo(1);
        assertThat(delivery().reordered()).isZero();
        assertThat(delivery().p99()).isEqualTo(20);
    }

    @Test
    void leaves_out_what_belongs_to_another_run() {
        // given
        written(ONE, 4);
        // when
        arrived(ONE, 1, 10);
        arrived(OTHER, 1, 500);
        // then
        assertThat(delivery().p99()).isEqualTo(10);
    }

    @Test
    void counts_per_second_from_the_first_write_to_the_last_arrival() {
        // given
        written(ONE, 4);
        // when
        for (var version = 1; version <= 4; version++) {
            arrived(ONE, version, 500L * version);
        }
        // then
        assertThat(delivery().deliveredPerSecond()).isEqualTo(2);
        assertThat(delivery().cpuPer1000()).isEqualTo(250);
    }

    @Test
    void tells_the_relaying_apart_from_the_writing() {
        // given
        written(ONE, 4);
        for (var version = 1; version <= 4; version++) {
            ledger.written(Workload.event(ONE, version), 30 * MS);
        }
        // when
        arrived(ONE, 1, 20);
        arrived(ONE, 2, 35);
        arrived(ONE, 3, 40);
        arrived(ONE, 4, 90);
        // then
        assertThat(delivery().p50()).isEqualTo(35);
        assertThat(delivery().afterCommitP50()).isEqualTo(5);
    }

    private Delivery delivery() {
        return ledger.delivery(Duration.ofSeconds(1));
    }

    private void written(UUID aggregate, int versions) {
        for (var version = 1; version <= versions; version++) {
            ledger.writing(Workload.event(aggregate, version), 0);
        }
    }

    private void arrived(UUID aggregate, long version, long millis) {
        ledger.arrived(Workload.event(aggregate, version), millis * MS);
    }
}
