package org.safetynets.groups.joining.application;

import java.time.Clock;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.joining.domain.Placements.OfGroup;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what asked for, waits for or is offered a seat in a group that has ended, in the transaction
 * in which it ends; what came in at that very moment, and what stood there before this was done, is
 * left to {@link EndedGroupsSweep}.
 */
@Component
class EndingRequests {

    /** So that no transaction takes long; the sweep goes on with more. */
    private static final int TOGETHER = 500;

    private final Groups groups;
    private final Placements placements;
    private final SavingGroups saving;
    private final SavingPlacements savingPlacements;
    private final Clock clock;

    EndingRequests(
            Groups groups,
            Placements placements,
            SavingGroups saving,
            SavingPlacements savingPlacements,
            Clock clock) {
        this.groups = groups;
        this.placements = placements;
        this.saving = saving;
        this.savingPlacements = savingPlacements;
        this.clock = clock;
    }

    /** After the projection and the event of the end. */
    @EventListener
    @Order(100)
    void on(GroupsChanged changed) {
        changed.all().stream()
                .filter(it -> it.change() == Change.CLOSED)
                .map(GroupChanged::group)
                .forEach(this::end);
    }

    @Transactional
    public void endIn(OfGroup where) {
        groups.find(where.organization(), where.group())
                .filter(it -> it.state() instanceof Closed)
                .ifPresent(this::end);
    }

    private void end(Group group) {
        var all = placements.onTheWay(group.organizationId(), group.id(), TOGETHER);
        var now = clock.instant();
        savingPlacements.save(all.stream().map(it -> it.groupEnded(now)).toList());
        var after = group;
        for (var it : all) {
            after = without(it, after);
        }
        if (!after.seats().equals(group.seats())) {
            saving.save(new GroupChanged(after.asOneChangeOf(group), Change.SEATS_CHANGED));
        }
    }

    private static Group without(Placement it, Group group) {
        if (it.status() == PlacementStatus.REQUESTED) {
            return group;
        }
        return it.status().holdsSeat() ? group.giveBackSeat() : group.leaveWaitlist();
    }
}
