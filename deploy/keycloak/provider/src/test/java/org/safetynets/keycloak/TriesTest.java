package org.safetynets.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final int AT_ONCE = 60;
    private static final String HERE = "198.51.100.7";

    private Instant now = Instant.parse("2026-11-28T08:00:00Z");
    private final Tries tries = new Tries(AT_ONCE, () -> now);

    @Test
    void are_so_many_at_once_for_an_address_and_none_of_anothers() {
        assertThat(taken(HERE)).isEqualTo(AT_ONCE);
        assertThat(tries.take(HERE)).isFalse();
        assertThat(tries.take("203.0.113.7")).isTrue();
    }

    @Test
    void come_back_evenly_and_all_of_them_within_ten_minutes() {
        taken(HERE);
        pass(Duration.ofMinutes(1));
        assertThat(taken(HERE)).isEqualTo(AT_ONCE / 10);
        pass(Duration.ofMinutes(10));
        assertThat(taken(HERE)).isEqualTo(AT_ONCE);
    }

    @Test
    void an_address_without_any_is_shut_for_a_minute_and_asking_makes_it_no_longer() {
        taken(HERE);
        for (int second = 0; second < 59; second++) {
            pass(Duration.ofSeconds(1));
            assertThat(tries.take(HERE)).isFalse();
        }
        pass(Duration.ofSeconds(1));
        assertThat(tries.take(HERE)).isTrue();
    }

    @Test
    void who_was_right_has_spent_none() {
        for (int i = 0; i < 3 * AT_ONCE; i++) {
            assertThat(tries.take(HERE)).isTrue();
            tries.giveBack(HERE);
        }
        assertThat(taken(HERE)).isEqualTo(AT_ONCE);
    }

    @Test
    void are_forgotten_with_their_address_once_all_are_back() {
        tries.take(HERE);
        tries.take("203.0.113.7");
        pass(Duration.ofMinutes(10));
        tries.take("192.0.2.7");
        assertThat(tries.addresses()).isEqualTo(1);
    }

    @Test
    void are_kept_of_so_many_addresses_and_no_more() {
        for (int i = 0; i < 50_010; i++) {
            tries.take("address " + i);
        }
        assertThat(tries.addresses()).isEqualTo(50_000);
    }

    private int taken(String address) {
        int count = 0;
        while (tries.take(address)) {
            count++;
        }
        return count;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
