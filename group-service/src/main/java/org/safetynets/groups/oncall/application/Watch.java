package org.safetynets.groups.oncall.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.groups.oncall.domain.Duty;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.groups.staff.Staff;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.springframework.stereotype.Component;

/**
 * Whom an organization calls about something grave, and whom it tells besides; never somebody it
 * may be about. Where that leaves nobody of the rota, others of the organization are called.
 */
@Component
public class Watch {

    private static final List<Role> WHEN_NOBODY_IS_LEFT =
            List.of(Role.SAFETY_LEAD, Role.COORDINATOR, Role.SUPERVISOR, Role.TRAINER);

    private final Rotas rotas;
    private final Staff staff;

    Watch(Rotas rotas, Staff staff) {
        this.rotas = rotas;
        this.staff = staff;
    }

    /** Whom to call in order, of whom at least one is none of those, if there is anybody. */
    public Rota rota(OrganizationId organization, Set<PersonId> never) {
        var rota = rotas.of(organization);
        return rota.callsSomebodyBut(never)
                ? rota
                : rota.calling(staff.inOrder(organization, WHEN_NOBODY_IS_LEFT));
    }

    /** Who reads what is reported, where nobody is passed over. */
    public Set<PersonId> readers(OrganizationId organization) {
        return Stream.concat(
                        rotas.of(organization).duties().stream().map(Duty::personId),
                        staff.holding(organization, Set.of(Role.SAFETY_LEAD)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who may come to read it besides, where some of those are passed over. */
    public Set<PersonId> mayRead(OrganizationId organization) {
        return staff.holding(organization, Set.copyOf(WHEN_NOBODY_IS_LEFT));
    }

    /** Those who hold one of the roles, without those who must not hear of it. */
    public Set<PersonId> told(OrganizationId organization, Set<Role> roles, Set<PersonId> never) {
        return staff.holding(organization, roles).stream()
                .filter(it -> !never.contains(it))
                .collect(Collectors.toUnmodifiableSet());
    }
}
