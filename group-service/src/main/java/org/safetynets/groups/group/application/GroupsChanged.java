package org.safetynets.groups.group.application;

import java.util.List;
import org.safetynets.groups.group.domain.GroupChanged;

/** What changed in one go, to be told in this order; no group is in it twice. */
public record GroupsChanged(List<GroupChanged> all) {

    public GroupsChanged {
        all = List.copyOf(all);
    }
}
