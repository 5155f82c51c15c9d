package org.safetynets.training.practice.messaging;

import java.time.ZoneId;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.application.FollowingGroups;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.GroupStatus;
import org.safetynets.training.practice.domain.Rhythm;
import org.springframework.stereotype.Component;

/** Follows groups; copies that are older than what is held change nothing. */
@Component
class GroupsReplica implements EventConsumer<GroupChangedV1> {

    private final FollowingGroups following;

    GroupsReplica(FollowingGroups following) {
        this.following = following;
    }

    @Override
    public Class<GroupChangedV1> eventType() {
        return GroupChangedV1.class;
    }

    @Override
    public void on(GroupChangedV1 event, EventContext context) {
        var plan = event.plan();
        following.changed(
                new Group(
                        event.groupId(),
                        new OrganizationId(event.organizationId()),
                        event.name(),
                        event.purpose(),
                        event.facilitators().stream().map(PersonId::new).toList(),
                        GroupStatus.valueOf(event.status().name()),
                        new Rhythm(
                                plan.weekday(),
                                plan.startTime(),
                                plan.durationMinutes(),
                                plan.everyWeeks(),
                                ZoneId.of(plan.timeZone()),
                                plan.startsOn(),
                                plan.until()),
                        event.version()));
    }
}
