package org.safetynets.referrals.contact.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That a partner was to be asked, by whatever channels they approved.
 *
 * @param outcome empty until notification-service has told
 */
public record ContactAttempt(Instant at, Optional<Outcome> outcome) {

    /**
     * What came of it.
     *
     * @param channel by which it went, or was to go
     * @param why code of why it was not sent
     */
    public record Outcome(boolean sent, String channel, Optional<String> why) {}

    /** An attempt that reached nobody counts for nothing. */
    boolean counts() {
        return outcome.stream().allMatch(Outcome::sent);
    }

    /**
     * The first message that was sent decides; a later refusal by another channel takes nothing.
     */
    ContactAttempt settled(Outcome newer) {
        return outcome.filter(Outcome::sent).isPresent()
                ? this
                : new ContactAttempt(at, Optional.of(newer));
    }
}
