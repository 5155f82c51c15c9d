package org.safetynets.identity.membership.domain;

import java.util.EnumSet;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/** The roles of a person before and after, as a granter wants it. */
record RoleChange(
        PersonId person, Set<MemberRole> before, Set<MemberRole> after, Granter by, Roster roster) {

    Set<MemberRole> given() {
        return less(after, before);
    }

    Set<MemberRole> taken() {
        return less(before, after);
    }

    private static Set<MemberRole> less(Set<MemberRole> from, Set<MemberRole> minus) {
        var rest = EnumSet.noneOf(MemberRole.class);
        rest.addAll(from);
        rest.removeAll(minus);
        return Set.copyOf(rest);
    }
}
