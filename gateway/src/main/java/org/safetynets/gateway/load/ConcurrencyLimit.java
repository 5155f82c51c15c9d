package org.safetynets.gateway.load;

import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * How much one part of the suite can do at once, found out from how long it takes.
 *
 * <p>By Little's law a part that is given more than it can do gets slower, not faster. So the limit
 * grows while the usual request takes about as long as on a quiet day, and shrinks by as much as it
 * takes longer (as TCP Vegas does, and the gradient of Netflix's and Envoy's limits). What a quiet
 * day is like is learnt while next to nothing is under way, which the limit itself sees to when a
 * part has become slower for good. There is no queue: who is not let in is told so at once.
 */
public final class ConcurrencyLimit {

    /** Enough that a part which has become slow is still asked, and few enough to be quiet. */
    static final int LEAST = 8;

    /** Below the connections to a part, so that nothing ever waits for one. */
    static final int MOST = 400;

    private static final int FIRST = 32;
    private static final int SAMPLES = 256;
    private static final int ENOUGH_SAMPLES = 16;
    private static final long WINDOW = 250_000_000L;

    /** Twice as long is busy; a few milliseconds say nothing about anybody. */
    private static final double TOLERANCE = 2;

    private static final double SLACK = 5_000_000;

    private final LongSupplier nanos;
    private final long[] samples = new long[SAMPLES];
    private int sampled;
    private boolean late;
    private int peak;
    private long windowBegan;
    private double limit = FIRST;
    private double quiet;
    private int underWay;

    public ConcurrencyLimit(LongSupplier nanos) {
        this.nanos = nanos;
        this.windowBegan = nanos.getAsLong();
    }

    /** Whether there is room for one more of this kind, without taking it. */
    public synchronized boolean admits(Priority priority) {
        return underWay < priority.of(limit);
    }

    /** Takes the room, if there is any; it is given back by {@link #end()}. */
    synchronized boolean begin(Priority priority) {
        if (!admits(priority)) {
            return false;
        }
        underWay++;
        peak = Math.max(peak, underWay);
        return true;
    }

    /** One of those let in is over, however it ended. */
    synchronized void end() {
        underWay--;
        if (nanos.getAsLong() - windowBegan >= WINDOW && (late || sampled >= ENOUGH_SAMPLES)) {
            learn();
        }
    }

    /** How long an answer took to begin. */
    synchronized void took(long time) {
        if (sampled < SAMPLES) {
            samples[sampled++] = time;
        }
    }

    /** No answer came in time. */
    synchronized void tookTooLong() {
        late = true;
    }

    public synchronized int underWay() {
        return underWay;
    }

    public synchronized int limit() {
        return (int) limit;
    }

    private void learn() {
        var median = median();
        if (sampled > 0) {
            learnQuiet(median);
        }
        var tolerated = TOLERANCE * quiet + SLACK;
        if (late) {
            limit = Math.max(LEAST, limit / 2);
        } else if (median > tolerated) {
            limit = Math.max(LEAST, limit * Math.max(0.5, tolerated / median));
        } else if (peak >= (int) (limit / 2)) {
            limit = Math.min(MOST, limit + Math.sqrt(limit));
        }
        windowBegan = nanos.getAsLong();
        sampled = 0;
        late = false;
        peak = underWay;
    }

    /** Faster counts soon; slower only when it cannot be from what is under way beside it. */
    private void learnQuiet(double median) {
        if (quiet == 0) {
            quiet = median;
        } else if (median < quiet) {
            quiet += 0.3 * (median - quiet);
        } else if (peak <= LEAST) {
            quiet += 0.1 * (median - quiet);
        }
    }

    private double median() {
        Arrays.sort(samples, 0, sampled);
        return sampled == 0 ? 0 : samples[sampled / 2];
    }
}
