package org.safetynets.training.incident.domain;

import java.time.Duration;

/** How severe; the two gravest ask for a talk with the supervisor within their time. */
public enum Severity {
    S1(Duration.ofDays(1)),
    S2(Duration.ofDays(3)),
    MILDER(Duration.ZERO);

    private final Duration talkWithin;

    Severity(Duration talkWithin) {
        this.talkWithin = talkWithin;
    }

    public boolean isSevere() {
        return this != MILDER;
    }

    /** Nothing for one that asks for no talk. */
    public Duration talkWithin() {
        return talkWithin;
    }
}
