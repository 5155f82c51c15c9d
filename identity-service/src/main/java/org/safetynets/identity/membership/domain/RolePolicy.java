package org.safetynets.identity.membership.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                    change.given().isEmpty() || change.roster().personRegistered()
                            ? Optional.empty()
                            : Optional.of(new PersonNotRegistered(change.person().value()));

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
                    PERSON_IS_REGISTERED,
                    NOBODY_GIVES_THEMSELVES_A_ROLE,
                    A_COORDINATOR_REMAINS);

    /** The first refusal there is. */
    static Optional<Refusal> anyRefuses(RoleChange change) {
        return ALL.stream().flatMap(it -> it.refuses(change).stream()).findFirst();
    }
}
