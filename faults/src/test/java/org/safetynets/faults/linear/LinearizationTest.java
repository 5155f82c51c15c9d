package org.safetynets.faults.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinearizationTest {

    /** A register: +n writes n, anything else reads. */
    private record Register() implements Model<Integer, String> {

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Set<Integer> step(Integer state, String operation) {
            if (operation.startsWith("+")) {
                return Set.of(Integer.valueOf(operation.substring(1)));
            }
            return operation.equals(state.toString()) ? Set.of(state) : Set.of();
        }
    }

    @Test
    void what_happened_at_once_may_have_happened_in_any_order() {
        assertThat(contradiction(List.of(done("+1", 0, 10), done("0", 2, 3), done("1", 4, 5))))
                .isEmpty();
    }

    @Test
    void nobody_reads_what_is_over() {
        assertThat(contradiction(List.of(done("+1", 0, 1), done("0", 2, 3)))).isPresent();
    }

    @Test
    void what_was_read_stays_read() {
        assertThat(contradiction(List.of(done("+1", 0, 10), done("1", 2, 3), done("0", 4, 5))))
                .isPresent();
    }

    @Test
    void what_is_unknown_may_happen_late_or_never() {
        assertThat(contradiction(List.of(unknown("+1", 0), done("0", 5, 6), done("1", 8, 9))))
                .isEmpty();
        assertThat(contradiction(List.of(unknown("+1", 0), done("0", 5, 6)))).isEmpty();
    }

    @Test
    void what_is_unknown_happens_once() {
        assertThat(
                        contradiction(
                                List.of(
                                        unknown("+1", 0),
                                        done("1", 2, 3),
                                        done("+2", 4, 5),
                                        done("1", 6, 7))))
                .isPresent();
    }

    private static Optional<String> contradiction(List<Operation<String>> operations) {
        return new Linearization<>(new Register(), operations).contradiction();
    }

    private static Operation<String> done(String what, long from, long until) {
        return operation(what, from, Instant.ofEpochSecond(until));
    }

    private static Operation<String> unknown(String what, long from) {
        return operation(what, from, null);
    }

    private static Operation<String> operation(String what, long from, @Nullable Instant until) {
        return new Operation<>(what, Instant.ofEpochSecond(from), until);
    }
}
