package org.safetynets.referrals.fhir.domain;

import java.time.Instant;

/** What one end reads, since when, and the how-many-th such sight it is. */
public record Sight(Seen seen, Instant since, long version) {

    /** The same unless something else is seen now: a version alone would tell of a step. */
    Sight then(Seen next, Instant now) {
        return next.equals(seen) ? this : new Sight(next, now, version + 1);
    }
}
