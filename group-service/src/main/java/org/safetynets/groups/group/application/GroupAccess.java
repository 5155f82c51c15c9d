package org.safetynets.groups.group.application;

import java.util.Optional;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.stereotype.Component;

/** Which groups a caller may see and run: others do not exist for them. */
@Component
public class GroupAccess {

    private final Groups groups;

    GroupAccess(Groups groups) {
        this.groups = groups;
    }

    /** A group the caller coordinates or leads. */
    public Optional<Group> run(Caller caller, OrganizationId organization, GroupId id) {
        return groups.find(organization, id)
                .filter(it -> caller.has(organization, Role.COORDINATOR) || leads(caller, it));
    }

    /** A group the caller leads. */
    public Optional<Group> led(Caller caller, OrganizationId organization, GroupId id) {
        return groups.find(organization, id).filter(it -> leads(caller, it));
    }

    /** A group the caller may read as staff: facilitators their own, the others all. */
    public Optional<Group> read(Caller caller, OrganizationId organization, GroupId id) {
        return groups.find(organization, id)
                .filter(it -> readsAll(caller, organization) || leads(caller, it));
    }

    public static boolean readsAll(Caller caller, OrganizationId organization) {
        return caller.has(
                organization, Role.COORDINATOR, Role.SAFETY_LEAD, Role.TRAINER, Role.SUPERVISOR);
    }

    /** Named on the group and still a facilitator of its organization. */
    public static boolean leads(Caller caller, Group group) {
        return caller.has(group.organizationId(), Role.FACILITATOR)
                && group.ledBy(caller.personId());
    }
}
