package org.safetynets.stack.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the person at the terminal sees while they wait. */
public final class Progress {
    private final PrintStream out;
    private final Instant begun = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String text) {
        out.printf(
                "%6.1f s  %s%n", Duration.between(begun, Instant.now()).toMillis() / 1000.0, text);
    }

    public PrintStream out() {
        return out;
    }
}
