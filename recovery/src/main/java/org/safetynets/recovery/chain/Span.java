package org.safetynets.recovery.chain;

import java.time.Instant;
import org.bson.BsonTimestamp;

/** From where to where a segment tells; see {@link Segment}. */
public record Span(boolean full, long from, long to, Instant until) {

    public static Span full(BsonTimestamp at) {
        return new Span(true, 0, at.getValue(), moment(at));
    }

    public static Span increment(long from, BsonTimestamp to) {
        return new Span(false, from, to.getValue(), moment(to));
    }

    private static Instant moment(BsonTimestamp at) {
        return Instant.ofEpochSecond(Integer.toUnsignedLong(at.getTime()));
    }
}
