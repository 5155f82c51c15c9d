package org.safetynets.groups.group.application;

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
        } else {
            groups.replace(changed.group());
        }
        events.publishEvent(changed);
        return changed;
    }
}
