package org.safetynets.groups.joining.domain;

import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Who was invited to ask for a place in a group that nobody finds. */
public interface Invited {

    /** The organization whose group it is; empty when the person was not invited to it. */
    Optional<OrganizationId> to(GroupId group, PersonId person);
}
