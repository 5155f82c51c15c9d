package org.safetynets.identity.membership.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.identity.membership.domain.Roster.Standing;
import org.safetynets.identity.organization.domain.SuspendedOrganization;
import org.safetynets.platform.kernel.Refusal;

/** A rule that every change of roles keeps, named by what must hold. */
interface RolePolicy {

    Optional<Refusal> refuses(RoleChange change);

    RolePolicy GRANTER_HOLDS_THE_RIGHT =
            change -> {
                var touched = EnumSet.noneOf(MemberRole.class);
                touched.addAll(change.given());
                touched.addAll(change.taken());
                touched.removeAll(GrantRights.of(change.by()));
                return touched.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RolesNotYoursToGrant(Set.copyOf(touched)));
            };

    RolePolicy PERSON_IS_REGISTERED =
            change ->
                    change.given().isEmpty() || change.roster().person() != Standing.UNKNOWN
                            ? Optional.empty()
                            : Optional.of(new PersonNotRegistered(change.person().value()));

    RolePolicy PERSON_IS_NOT_AT_REST =
            change ->
                    change.given().isEmpty() || change.roster().person() != Standing.DEACTIVATED
                            ? Optional.empty()
                            : Optional.of(new PersonDeactivated(change.person().value()));

    /** Network administrators still may: they are who mends a suspended organization. */
    RolePolicy ORGANIZATION_MAY_ACT =
            change ->
                    change.roster().organizationActive() || change.by().networkAdmin()
                            ? Optional.empty()
                            : Optional.of(new SuspendedOrganization());

    /** Laying down a role is everybody's right; taking one up needs a second person. */
    RolePolicy NOBODY_GIVES_THEMSELVES_A_ROLE =
            change ->
                    !change.by().id().equals(change.person())
                                    || change.by().networkAdmin()
                                    || change.given().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new OwnRolesNotYoursToGrant(change.given()));

    RolePolicy A_COORDINATOR_REMAINS =
            change ->
                    change.taken().contains(MemberRole.COORDINATOR)
                                    && !change.roster().anotherCoordinator()
                            ? Optional.of(new LastCoordinator())
                            : Optional.empty();

    List<RolePolicy> ALL =
            List.of(
                    GRANTER_HOLDS_THE_RIGHT,
                    ORGANIZATION_MAY_ACT,
                    PERSON_IS_REGISTERED,
                    PERSON_IS_NOT_AT_REST,
                    NOBODY_GIVES_THEMSELVES_A_ROLE,
                    A_COORDINATOR_REMAINS);

    /** The first refusal there is. */
    static Optional<Refusal> anyRefuses(RoleChange change) {
        return ALL.stream().flatMap(it -> it.refuses(change).stream()).findFirst();
    }
}
