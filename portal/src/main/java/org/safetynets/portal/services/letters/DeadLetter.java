package org.safetynets.portal.services.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that a service could not take: where it came from and why, never what is in it. */
public record DeadLetter(
        String id,
        String topic,
        @Nullable String key,
        @Nullable String type,
        String reason,
        Instant failedAt,
        int tries) {}
