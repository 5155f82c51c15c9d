package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.Drills;
import org.safetynets.faults.Pace;
import org.safetynets.faults.fault.Faults;

/** The broker is killed under load, and nothing that was promised breaks. */
@OnTheSuite
class FaultsIT {

    private static final long SEED = 2026;

    private final Suite suite;

    FaultsIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void what_was_accepted_survives_the_death_of_the_broker() {
        var hurt = new org.safetynets.faults.fault.Suite(suite::stack);
        var broker = new Faults(hurt).named("kill-kafka");

        var outcomes = new Drills(hurt, Pace.SHORT, System.out).run(List.of(broker), 1, SEED);

        assertThat(outcomes)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.accepted()).isPositive();
                            assertThat(it.violations()).isEmpty();
                        });
    }
}
