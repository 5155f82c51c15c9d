package org.safetynets.identity.export.domain;

import java.time.Instant;
import java.util.List;

/** Where an export stands, with what is true only there. */
public sealed interface Progress {

    /**
     * The services are asked, again and again while one of them does not answer.
     *
     * @param attempts how often they were asked
     */
    record Gathering(int attempts, Instant nextTry) implements Progress {}

    /**
     * It can be fetched.
     *
     * @param missing services that did not answer in all the time
     */
    record Ready(Instant readyAt, Instant expiresAt, List<String> missing) implements Progress {
        public Ready {
            missing = List.copyOf(missing);
        }
    }

    /** It lay ready for its time and is deleted. */
    record Expired(Instant readyAt, Instant expiredAt) implements Progress {}

    /** No service answered in all the time. */
    record Failed(Instant failedAt) implements Progress {}
}
