package org.safetynets.groups.group.application;

import java.util.List;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.Groups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes a changed group and tells the other features, all in the caller's transaction: the
 * finder's projection, the event for other services, and the waitlist, in that order.
 */
@Component
public class SavingGroups {

    private final Groups groups;
    private final ApplicationEventPublisher events;

    SavingGroups(Groups groups, ApplicationEventPublisher events) {
        this.groups = groups;
        this.events = events;
    }

    public GroupChanged save(GroupChanged changed) {
        if (changed.change() == Change.DRAFTED) {
            groups.add(changed.group());
            events.publishEvent(new GroupsChanged(List.of(changed)));
        } else {
            save(List.of(changed));
        }
        return changed;
    }

    /** Several that there are already, each once: one trip to the database for each collection. */
    public List<GroupChanged> save(List<GroupChanged> changed) {
        if (!changed.isEmpty()) {
            groups.replace(changed.stream().map(GroupChanged::group).toList());
            events.publishEvent(new GroupsChanged(changed));
        }
        return changed;
    }
}
