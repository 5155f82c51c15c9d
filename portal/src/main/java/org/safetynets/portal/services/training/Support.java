package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a facilitator is supported in one organization.
 *
 * @param actingId who supervises them today
 * @param coverFor whom that one covers for
 * @param hole why nobody does
 */
public record Support(
        UUID organizationId,
        UUID facilitatorId,
        @Nullable UUID actingId,
        @Nullable UUID coverFor,
        @Nullable String hole,
        String cadence,
        List<Talk> talks,
        int groupsLed,
        boolean warning,
        long minutesHeld,
        int debriefsDue,
        int debriefsMissed,
        int remediesAsked) {

    /** A talk that is due. */
    public record Talk(String kind, Instant by, boolean overdue, @Nullable UUID incidentId) {}

    public boolean overdue() {
        return talks.stream().anyMatch(Talk::overdue);
    }

    /** The worst of it, as a state with a word and an icon. */
    public String state() {
        if (hole != null) {
            return "uncovered";
        }
        return overdue() ? "overdue" : "on-time";
    }
}
