package org.safetynets.groups.incidents.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentFilter;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.stereotype.Component;

/** Which incidents a caller may handle: others do not exist for them. */
@Component
public class IncidentAccess {

    private final Incidents incidents;

    IncidentAccess(Incidents incidents) {
        this.incidents = incidents;
    }

    /** One the caller was called about, or any as a safety lead; never one about themselves. */
    public Optional<Incident> handled(Caller caller, OrganizationId organization, IncidentId id) {
        var person = caller.personId();
        return incidents
                .find(organization, id)
                .filter(it -> !it.isAbout(person))
                .filter(it -> seesAll(caller, organization) || it.wasCalled(person));
    }

    public static IncidentFilter filter(
            Caller caller,
            OrganizationId organization,
            @Nullable IncidentState state,
            @Nullable GroupId group) {
        var all = seesAll(caller, organization);
        return new IncidentFilter(caller.personId(), !all, state, group);
    }

    private static boolean seesAll(Caller caller, OrganizationId organization) {
        return caller.has(organization, Role.SAFETY_LEAD);
    }
}
