package org.safetynets.portal.services.systems;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Public keys: either themselves, as a JWK set, or the address where the system publishes them. */
public record Keys(
        @Nullable Map<String, Object> jwks, @Nullable Instant endsAt, @Nullable String jwksUri) {}
