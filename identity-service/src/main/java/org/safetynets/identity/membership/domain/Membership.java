package org.safetynets.identity.membership.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MembershipChanged.Kind;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Refused;
import org.safetynets.identity.membership.domain.MembershipResult.Unchanged;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * The roles one person holds in one organization.
 *
 * <p>It begins with the first role, changes as roles are given and taken, and ends when none is
 * left; a person who comes back continues the same membership, so that its versions keep rising.
 */
public final class Membership {

    private final MembershipId id;
    private final OrganizationId organization;
    private final PersonId person;
    private final Set<MemberRole> roles;
    private final Instant since;
    private final long version;

    private Membership(
            MembershipId id,
            OrganizationId organization,
            PersonId person,
            Set<MemberRole> roles,
            Instant since,
            long version) {
        this.id = id;
        this.organization = organization;
        this.person = person;
        this.roles = Set.copyOf(roles);
        this.since = since;
        this.version = version;
    }

    /**
     * What stands between a person and an organization before the first role: nothing, version 0.
     */
    public static Membership none(
            MembershipId id, OrganizationId organization, PersonId person, Instant now) {
        return new Membership(id, organization, person, Set.of(), now, 0);
    }

    /** The membership as it was stored; no rule is asked again. */
    public static Membership restore(
            MembershipId id,
            OrganizationId organization,
            PersonId person,
            Set<MemberRole> roles,
            Instant since,
            long version) {
        return new Membership(id, organization, person, roles, since, version);
    }

    /** Makes these the person's roles, no more and no less; none ends the membership. */
    public MembershipResult hold(
            Set<MemberRole> wanted,
            Granter by,
            Roster roster,
            @Nullable String reason,
            Instant now) {
        if (wanted.equals(roles)) {
            return new Unchanged(this);
        }
        return RolePolicy.anyRefuses(new RoleChange(person, roles, wanted, by, roster))
                .<MembershipResult>map(Refused::new)
                .orElseGet(() -> done(wanted, by, reason, now));
    }

    private Done done(Set<MemberRole> wanted, Granter by, @Nullable String reason, Instant now) {
        var kind = roles.isEmpty() ? Kind.GRANTED : wanted.isEmpty() ? Kind.ENDED : Kind.CHANGED;
        var after =
                new Membership(
                        id,
                        organization,
                        person,
                        wanted,
                        kind == Kind.GRANTED ? now : since,
                        version + 1);
        return new Done(after, new MembershipChanged(after, kind, roles, by.id(), reason, now));
    }

    /** Whether the person holds any role now. */
    public boolean active() {
        return !roles.isEmpty();
    }

    public MembershipId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    public PersonId person() {
        return person;
    }

    public Set<MemberRole> roles() {
        return roles;
    }

    /** When the person last began to hold a role without a break. */
    public Instant since() {
        return since;
    }

    public long version() {
        return version;
    }
}
