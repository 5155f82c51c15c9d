package org.safetynets.identity.audit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a chain are wanted; null leaves a condition out.
 *
 * @param from from this moment on
 * @param to before this moment
 * @param actor reference of who did it
 * @param about reference of the person it concerns
 */
public record Search(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String action,
        @Nullable UUID actor,
        @Nullable UUID about) {}
