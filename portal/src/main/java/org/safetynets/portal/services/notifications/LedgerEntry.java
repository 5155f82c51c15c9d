package org.safetynets.portal.services.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided about one message. */
public record LedgerEntry(
        String event,
        String channel,
        String outcome,
        @Nullable String why,
        @Nullable String insteadOf,
        Instant at) {}
