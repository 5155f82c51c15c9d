package org.safetynets.gateway.load;

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

    /** Enough that a part which has become slow is still asked, and few enough to be quick. */
    static final int LEAST = 6;

    /** With no more under way on average, it is not they who make a part slow. */
    private static final double FEW = 3;

    /** Below the connections to a part, so that nothing ever waits for one. */
    static final int MOST = 400;

    private static final int FIRST = 32;

    /** Twice as long is busy; a few milliseconds say nothing about anybody. */
    private static final double TOLERANCE = 2;

    private static final double SLACK = 5_000_000;

    /**
     * However little it is on a quiet day, nobody notices this much, in nanoseconds: who answers in
     * one millisecond would otherwise turn people away for taking eight.
     */
    private static final double UNNOTICED = 20_000_000;

    private final LongSupplier nanos;
    private final Window window;
    private double limit = FIRST;
    private double quiet;

    public ConcurrencyLimit(LongSupplier nanos) {
        this.nanos = nanos;
        this.window = new Window(nanos.getAsLong());
    }

    /** Whether there is room for one more of this kind, without taking it. */
    public synchronized boolean admits(Priority priority) {
        return window.underWay() < priority.of(limit);
    }

    /** Takes the room, if there is any; it is given back by {@link #end()}. */
    synchronized boolean begin(Priority priority) {
        if (!admits(priority)) {
            return false;
        }
        window.change(1, nanos.getAsLong());
        return true;
    }

    /** One of those let in is over, however it ended. */
    synchronized void end() {
        window.change(-1, nanos.getAsLong());
        if (window.isFull()) {
            learn();
            window.startAnew();
        }
    }

    /** How long an answer took to begin. */
    synchronized void took(long time) {
        window.took(time);
    }

    /** No answer came in time. */
    synchronized void tookTooLong() {
        window.tookTooLong();
    }

    public synchronized int underWay() {
        return window.underWay();
    }

    public synchronized int limit() {
        return (int) limit;
    }

    private void learn() {
        var median = window.median();
        var few = window.usual() <= FEW;
        if (window.hasAnswers()) {
            learnQuiet(median, few);
        }
        var tolerated = Math.max(TOLERANCE * quiet + SLACK, UNNOTICED);
        if (window.isLate()) {
            limit = Math.max(LEAST, limit / 2);
        } else if (median > tolerated && !few) {
            limit = Math.max(LEAST, limit * Math.max(0.5, tolerated / median));
        } else if (median <= tolerated && window.peak() >= (int) (limit / 2)) {
            limit = Math.min(MOST, limit + Math.sqrt(limit));
        }
    }

    /**
     * Faster counts soon, and so does slower when few are under way. At its least the limit learns
     * slowly, for the slowness may still be from those let in: else a flood of minutes would pass
     * for a quiet day.
     */
    private void learnQuiet(double median, boolean few) {
        if (quiet == 0) {
            quiet = median;
        } else if (median < quiet) {
            quiet += 0.3 * (median - quiet);
        } else if (few) {
            quiet += 0.1 * (median - quiet);
        } else if (window.peak() <= LEAST) {
            quiet += 0.005 * (median - quiet);
        }
    }
}
