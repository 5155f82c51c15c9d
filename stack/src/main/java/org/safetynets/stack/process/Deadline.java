package org.safetynets.stack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** A moment until which something is waited for. */
public record Deadline(Instant at) {
    private static final Duration PAUSE = Duration.ofMillis(50);

    public static Deadline in(Duration patience) {
        return new Deadline(Instant.now().plus(patience));
    }

    public boolean passed() {
        return Instant.now().isAfter(at);
    }

    /** Looks again and again; an exception names what did not come. */
    public void await(String what, BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            if (passed()) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            Pause.of(PAUSE);
        }
    }
}
