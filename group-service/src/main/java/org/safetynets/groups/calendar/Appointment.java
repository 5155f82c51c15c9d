package org.safetynets.groups.calendar;

import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Plan;

/**
 * What a feed says of a group: when, and nothing else.
 *
 * @param uid of the person's own place in it, so that two people's feeds have nothing in common
 */
record Appointment(UUID uid, long sequence, Plan plan, boolean cancelled) {

    static Appointment of(UUID uid, Group group) {
        var cancelled = group.status() != GroupStatus.OPEN;
        return new Appointment(uid, group.version(), group.profile().plan(), cancelled);
    }
}
