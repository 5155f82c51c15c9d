package org.safetynets.portal.layout;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims the realm puts into an access token. */
final class TokenReader {

    private TokenReader() {}

    static Viewer read(Jwt token) {
        var id = UUID.fromString(Objects.requireNonNull(token.getSubject(), "sub"));
        var pseudonym = token.getClaimAsString("preferred_username");
        return new Viewer(
                id,
                pseudonym == null ? "" : pseudonym,
                realmRoles(token).contains("network-admin"),
                organizations(token.getClaim("organization")),
                provenAt(token));
    }

    /** Only a sign-in of the second level proves it, as the services see it. */
    private static @Nullable Instant provenAt(Jwt token) {
        var level = token.getClaimAsString("acr");
        return level != null && level.matches("[2-9]")
                ? token.getClaimAsInstant("auth_time")
                : null;
    }

    private static Set<String> realmRoles(Jwt token) {
        var access = token.getClaimAsMap("realm_access");
        return access == null ? Set.of() : texts(access.get("roles"));
    }

    /** A map with the roles as groups, or a bare list of organizations: then without roles. */
    private static Map<UUID, Set<String>> organizations(@Nullable Object claim) {
        var organizations = new HashMap<UUID, Set<String>>();
        if (claim instanceof Map<?, ?> map) {
            map.forEach((id, detail) -> organizations.put(uuid(id), roles(detail)));
        } else if (claim instanceof Collection<?> ids) {
            ids.forEach(id -> organizations.put(uuid(id), Set.of()));
        }
        return Map.copyOf(organizations);
    }

    private static Set<String> roles(@Nullable Object detail) {
        if (!(detail instanceof Map<?, ?> map)) {
            return Set.of();
        }
        return texts(map.get("groups")).stream()
                .map(group -> group.startsWith("/") ? group.substring(1) : group)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texts(@Nullable Object list) {
        return list instanceof Collection<?> items
                ? items.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static UUID uuid(@Nullable Object text) {
        return UUID.fromString(String.valueOf(text));
    }
}
