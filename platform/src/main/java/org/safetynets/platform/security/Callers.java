package org.safetynets.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller out of an access token; what the token does not say, the caller is not. */
public final class Callers {

    private Callers() {}

    /** The caller of the present request, or empty when nobody is signed in. */
    public static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Optional.of(from(token.getToken()))
                : Optional.empty();
    }

    static Caller from(Jwt token) {
        var id = UUID.fromString(token.getSubject());
        var realmRoles = strings(member(token.getClaim("realm_access"), "roles"));
        var pseudonym = token.getClaimAsString("preferred_username");
        return new Caller(
                new PersonId(id),
                pseudonym == null ? "" : pseudonym,
                organizations(token.getClaim("organization")),
                realmRoles.contains("network-admin"),
                realmRoles.contains("service") ? token.getClaimAsString("azp") : null);
    }

    /** Keycloak's claim: a map from alias to details, or a bare list of aliases. */
    private static Map<OrganizationId, Set<Role>> organizations(@Nullable Object claim) {
        var roles = new HashMap<OrganizationId, Set<Role>>();
        switch (claim) {
            case Map<?, ?> details ->
                    details.forEach((alias, detail) -> add(roles, alias, member(detail, "groups")));
            case Collection<?> aliases -> aliases.forEach(alias -> add(roles, alias, null));
            case null, default -> {}
        }
        return roles;
    }

    private static void add(
            Map<OrganizationId, Set<Role>> roles, @Nullable Object alias, @Nullable Object groups) {
        var held = EnumSet.noneOf(Role.class);
        strings(groups).stream()
                .map(it -> it.startsWith("/") ? it.substring(1) : it)
                .flatMap(it -> Role.of(it).stream())
                .forEach(held::add);
        organization(alias).ifPresent(it -> roles.put(it, Set.copyOf(held)));
    }

    private static Optional<OrganizationId> organization(@Nullable Object alias) {
        try {
            return Optional.of(new OrganizationId(UUID.fromString(String.valueOf(alias))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an organization of Keycloak that is not one of ours
        }
    }

    private static @Nullable Object member(@Nullable Object map, String key) {
        return map instanceof Map<?, ?> it ? it.get(key) : null;
    }

    private static Set<String> strings(@Nullable Object list) {
        return list instanceof Collection<?> it
                ? Set.copyOf(it.stream().map(String::valueOf).toList())
                : Set.of();
    }
}
