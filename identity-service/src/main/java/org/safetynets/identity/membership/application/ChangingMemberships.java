package org.safetynets.identity.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.Granter;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipId;
import org.safetynets.identity.membership.domain.MembershipResult;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Unchanged;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.membership.domain.Roster;
import org.safetynets.identity.membership.domain.Roster.Standing;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.person.domain.People;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes roles; whoever listens to the events joins the transaction. */
@Service
public class ChangingMemberships {

    private final Memberships memberships;
    private final Organizations organizations;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ChangingMemberships(
            Memberships memberships,
            Organizations organizations,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when there is no such organization. */
    @Transactional
    public Optional<MembershipResult> hold(HoldRoles command) {
        memberships.takeTurns(command.organization());
        if (organizations.find(command.organization()).isEmpty()) {
            return Optional.empty();
        }
        var membership =
                memberships
                        .find(command.organization(), command.person())
                        .orElseGet(() -> none(command.organization(), command.person()));
        var by = granter(command.organization(), command.by(), command.byNetworkAdmin());
        return Optional.of(set(membership, command.roles(), by, command.reason()));
    }

    /** Empty when the person holds no role there. */
    @Transactional
    public Optional<MembershipResult> end(EndMembership command) {
        memberships.takeTurns(command.organization());
        var by = granter(command.organization(), command.by(), command.byNetworkAdmin());
        return memberships
                .find(command.organization(), command.person())
                .filter(Membership::active)
                .map(it -> set(it, Set.of(), by, command.reason()));
    }

    /**
     * Gives or takes the role of counselor, as was decided by somebody who coordinated then. Their
     * right was judged where they decided, so it is not asked again here.
     */
    @Transactional
    public MembershipResult follow(FollowCounselor command) {
        memberships.takeTurns(command.organization());
        var membership =
                memberships
                        .find(command.organization(), command.person())
                        .orElseGet(() -> none(command.organization(), command.person()));
        var roles = EnumSet.noneOf(MemberRole.class);
        roles.addAll(membership.roles());
        var changes =
                command.holds()
                        ? roles.add(MemberRole.COUNSELOR)
                        : roles.remove(MemberRole.COUNSELOR);
        var by = new Granter(command.by(), false, Set.of(MemberRole.COORDINATOR));
        return changes
                ? set(membership, Set.copyOf(roles), by, command.reason())
                : new Unchanged(membership);
    }

    private MembershipResult set(
            Membership membership, Set<MemberRole> roles, Granter by, @Nullable String reason) {
        var roster = roster(membership);
        var result = membership.hold(roles, by, roster, reason, now());
        if (result instanceof Done done) {
            memberships.save(done.event());
            events.publishEvent(done.event());
        }
        return result;
    }

    private Roster roster(Membership membership) {
        var organization = membership.organization();
        return new Roster(
                standing(membership.person()),
                memberships.coordinatedByAnother(organization, membership.person()),
                organizations.find(organization).filter(Organization::active).isPresent());
    }

    private Standing standing(PersonId person) {
        return people.find(person)
                .map(it -> it.active() ? Standing.ACTIVE : Standing.DEACTIVATED)
                .orElse(Standing.UNKNOWN);
    }

    /** The database keeps milliseconds, so nothing finer is promised. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Membership none(OrganizationId organization, PersonId person) {
        return Membership.none(new MembershipId(Ids.next()), organization, person, now());
    }

    /** What the granter holds now, whatever was true when their token was issued. */
    public Granter granter(OrganizationId organization, PersonId id, boolean networkAdmin) {
        var roles = memberships.find(organization, id).map(Membership::roles).orElse(Set.of());
        return new Granter(id, networkAdmin, roles);
    }
}
