package org.safetynets.portal.services.training;

import java.util.UUID;

/** What somebody's meetings prove in one organization. */
public record Practised(
        UUID organizationId, int led, int coLed, long minutes, int lastTwelveWeeks) {

    public int total() {
        return led + coLed;
    }

    public long hours() {
        return minutes / 60;
    }
}
