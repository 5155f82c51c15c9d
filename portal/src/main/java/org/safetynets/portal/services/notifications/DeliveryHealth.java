package org.safetynets.portal.services.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an organization's messages fare. */
public record DeliveryHealth(List<Count> counts) {

    /** So many messages of one day. */
    public record Count(
            LocalDate day, String channel, String outcome, @Nullable String why, long messages) {}

    /** A message that was given up. */
    public record DeadLetter(
            UUID deliveryId, String event, String channel, @Nullable String why, Instant at) {}
}
