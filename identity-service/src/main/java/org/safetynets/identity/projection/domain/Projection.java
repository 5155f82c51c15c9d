package org.safetynets.identity.projection.domain;

import java.util.UUID;

/**
 * An entry of the work list, held by whoever leased it.
 *
 * @param wanted the version that has to reach Keycloak; a later one does as well
 * @param endSessions whether the person lost a role since Keycloak last matched
 * @param attempts how often it was tried, this time included
 * @param lease what proves that the holder still is one
 */
public record Projection(
        Target target, long wanted, boolean endSessions, int attempts, UUID lease) {}
