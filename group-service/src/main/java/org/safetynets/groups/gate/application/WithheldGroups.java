package org.safetynets.groups.gate.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;

/** Which groups are withheld, so that others are told once of each turn. */
public interface WithheldGroups {

    /** Notes, in the caller's transaction, how it is now; empty when it was so already. */
    Optional<GroupWithheld> turn(GroupId group, boolean withheld);

    /** Those of them that are withheld now. */
    List<GroupId> among(Collection<GroupId> groups);
}
