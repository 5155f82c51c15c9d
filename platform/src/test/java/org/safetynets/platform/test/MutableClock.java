package org.safetynets.platform.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that goes as usual until a test sets it. */
public final class MutableClock extends Clock {

    private volatile @Nullable Instant fixed;

    /** Stops the clock at the instant. */
    public void setTo(Instant instant) {
        fixed = instant;
    }

    /** Stops the clock that much later than it shows now. */
    public void advance(Duration duration) {
        fixed = instant().plus(duration);
    }

    /** Lets the clock go again. */
    public void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        var set = fixed;
        return set == null ? Instant.now() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
