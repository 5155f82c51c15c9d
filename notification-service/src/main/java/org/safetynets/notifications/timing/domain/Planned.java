package org.safetynets.notifications.timing.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.notifications.rules.domain.Happening;

/**
 * Something that will happen by the clock, such as that a meeting is an hour away.
 *
 * @param subject the thing it hangs on: with a newer version of the thing it is planned anew
 * @param version of the thing, from which it was planned
 * @param dueAt when people are told; the happening is of that moment
 */
public record Planned(UUID subject, long version, Instant dueAt, Happening happening) {}
