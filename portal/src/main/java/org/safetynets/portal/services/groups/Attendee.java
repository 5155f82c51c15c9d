package org.safetynets.portal.services.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one person's attendance was recorded. */
public record Attendee(UUID personId, @Nullable String pseudonym, @Nullable String status) {}
