package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of somebody's roles: what they were, what they became, by whom and why. */
public record RolesChange(
        Instant at,
        @Nullable UUID by,
        @Nullable String byPseudonym,
        List<String> before,
        List<String> after,
        @Nullable String reason) {}
