package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is asked about their referral.
 *
 * @param nextAt when they are asked again; null when they are not
 */
public record Contact(boolean doNotContact, List<Attempt> attempts, @Nullable Instant nextAt) {

    /** One time they were asked; without {@code sent} it is not known yet. */
    public record Attempt(
            Instant at, @Nullable Boolean sent, @Nullable String channel, @Nullable String why) {

        public String state() {
            if (sent == null) {
                return "waiting";
            }
            return sent ? "sent" : "not-sent";
        }
    }
}
