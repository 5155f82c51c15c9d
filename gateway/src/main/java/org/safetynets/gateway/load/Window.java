package org.safetynets.gateway.load;

import java.util.Arrays;

/** What a quarter of a second or more of one part's work was like. Not safe for many threads. */
final class Window {

    private static final int SAMPLES = 256;
    private static final int ENOUGH_SAMPLES = 16;
    private static final long LENGTH = 250_000_000L;

    private final long[] samples = new long[SAMPLES];
    private int sampled;
    private boolean late;
    private int underWay;
    private int peak;
    private double inFlightNanos;
    private long began;
    private long now;

    Window(long now) {
        this.began = now;
        this.now = now;
    }

    /** One more is under way, or one less. */
    void change(int by, long at) {
        inFlightNanos += (double) underWay * (at - now);
        now = at;
        underWay += by;
        peak = Math.max(peak, underWay);
    }

    void took(long time) {
        if (sampled < SAMPLES) {
            samples[sampled++] = time;
        }
    }

    void tookTooLong() {
        late = true;
    }

    /** Whether it tells enough to learn from. */
    boolean isFull() {
        return now - began >= LENGTH && (late || sampled >= ENOUGH_SAMPLES);
    }

    void startAnew() {
        began = now;
        inFlightNanos = 0;
        sampled = 0;
        late = false;
        peak = underWay;
    }

    int underWay() {
        return underWay;
    }

    /** How many were under way at once, at most. */
    int peak() {
        return peak;
    }

    /** How many were under way at once, on average. */
    double usual() {
        return inFlightNanos / (now - began);
    }

    /** Whether an answer did not come in time. */
    boolean isLate() {
        return late;
    }

    boolean hasAnswers() {
        return sampled > 0;
    }

    /** How long the middle one of all answers took to begin, in nanoseconds. */
    double median() {
        Arrays.sort(samples, 0, sampled);
        return sampled == 0 ? 0 : samples[sampled / 2];
    }
}
