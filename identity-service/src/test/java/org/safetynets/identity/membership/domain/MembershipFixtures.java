package org.safetynets.identity.membership.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.membership.domain.Roster.Standing;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Memberships and those who change them, for tests. */
public final class MembershipFixtures {

    public static final Instant EARLIER = Instant.parse("2026-03-01T09:00:00Z");
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final Roster ANOTHER_COORDINATES = new Roster(Standing.ACTIVE, true, true);
    public static final Roster NOBODY_ELSE_COORDINATES = new Roster(Standing.ACTIVE, false, true);

    private MembershipFixtures() {}

    public static PersonId aPersonId() {
        return new PersonId(UUID.randomUUID());
    }

    public static Membership aMemberWith(MemberRole... roles) {
        return aMemberWith(aPersonId(), roles);
    }

    public static Membership aMemberWith(PersonId person, MemberRole... roles) {
        return Membership.restore(
                new MembershipId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                person,
                setOf(roles),
                EARLIER,
                4);
    }

    public static Membership nobodyYet() {
        return Membership.none(
                new MembershipId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                aPersonId(),
                EARLIER);
    }

    public static Granter aNetworkAdmin() {
        return new Granter(aPersonId(), true, Set.of());
    }

    public static Granter someoneWith(MemberRole... roles) {
        return new Granter(aPersonId(), false, setOf(roles));
    }

    public static Granter themselves(Membership membership) {
        return new Granter(membership.person(), false, membership.roles());
    }

    static Set<MemberRole> setOf(MemberRole... roles) {
        var set = EnumSet.noneOf(MemberRole.class);
        set.addAll(Set.of(roles));
        return set;
    }
}
