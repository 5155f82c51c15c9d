package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a group, seated or waiting. */
public record Seat(UUID personId, String pseudonym, String seat, @Nullable Instant since) {}
