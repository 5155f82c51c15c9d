package org.safetynets.groups.outcomes.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a meeting was for somebody, each from 0 to 10: our own four questions, which nobody has
 * validated. Voluntary, and never a gate.
 */
public record Pulse(int heard, int useful, int suited, int safe) {

    /** At most this in any question asks for a look. */
    private static final int LOW = 4;

    /** So much less than last time asks for one, too. */
    private static final int FALL = 3;

    public Pulse {
        for (var it : new int[] {heard, useful, suited, safe}) {
            if (it < 0 || it > 10) {
                throw new IllegalArgumentException("A pulse is from 0 to 10");
            }
        }
    }

    /** Whether somebody looks, in private, how the person is. */
    public boolean asksForReview(Optional<Pulse> before) {
        var low = scores().stream().anyMatch(it -> it <= LOW);
        return low || before.filter(this::fellFrom).isPresent();
    }

    private boolean fellFrom(Pulse before) {
        return IntStream.range(0, 4)
                .anyMatch(it -> before.scores().get(it) - scores().get(it) >= FALL);
    }

    /** In the order of the questions. */
    public List<Integer> scores() {
        return List.of(heard, useful, suited, safe);
    }
}
