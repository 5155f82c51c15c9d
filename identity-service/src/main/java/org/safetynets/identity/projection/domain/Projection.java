package org.safetynets.identity.projection.domain;

import java.util.UUID;

/**
 * An entry of the work list, held by whoever leased it.
 *
 * @param asked how often it was asked for, so that what is asked meanwhile is told apart
 * @param endSessions whether sessions must end that were begun before Keycloak last matched
 * @param attempts how often it was tried, this time included
 * @param lease what proves that the holder still is one
 */
public record Projection(
        Target target, long asked, boolean endSessions, int attempts, UUID lease) {}
