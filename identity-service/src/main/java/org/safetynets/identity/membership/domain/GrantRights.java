package org.safetynets.identity.membership.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which roles a granter may give and take: what each of their own roles allows, put together. */
final class GrantRights {

    private static final Set<MemberRole> ALL = Set.copyOf(EnumSet.allOf(MemberRole.class));

    private static final Map<MemberRole, Set<MemberRole>> BY_ROLE =
            Map.of(MemberRole.COORDINATOR, ALL);

    private GrantRights() {}

    static Set<MemberRole> of(Granter granter) {
        if (granter.networkAdmin()) {
            return ALL;
        }
        var rights = EnumSet.noneOf(MemberRole.class);
        granter.roles().forEach(it -> rights.addAll(BY_ROLE.getOrDefault(it, Set.of())));
        return rights;
    }
}
