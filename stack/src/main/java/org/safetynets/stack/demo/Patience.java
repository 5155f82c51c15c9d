package org.safetynets.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;

/** Waiting for what reaches another service by an event. */
final class Patience {
    /** Longer than it takes on a machine that is busy with other work. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** How long it took, in ms. */
    static long until(String what, BooleanSupplier reached) {
        Instant begun = Instant.now();
        Deadline deadline = Deadline.in(LIMIT);
        while (!reached.getAsBoolean()) {
            if (deadline.passed()) {
                throw new StepFailed(
                        "Waited %d s in vain for %s".formatted(LIMIT.toSeconds(), what));
            }
            Pause.of(PAUSE);
        }
        return Duration.between(begun, Instant.now()).toMillis();
    }

    /** What is found at last. */
    static <T> T found(String what, Supplier<Optional<T>> source) {
        Deadline deadline = Deadline.in(LIMIT);
        Optional<T> found = source.get();
        while (found.isEmpty()) {
            if (deadline.passed()) {
                throw new StepFailed(
                        "Waited %d s in vain for %s".formatted(LIMIT.toSeconds(), what));
            }
            Pause.of(PAUSE);
            found = source.get();
        }
        return found.get();
    }
}
