package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.joining.domain.Placements;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers a seat that became free, for whatever reason, to who waits longest; it is held for them.
 *
 * <p>One seat at a time: its own change of the group brings it back for the next.
 */
@Component
class WaitlistMover {

    private final Placements placements;
    private final SavingGroups saving;
    private final SavingPlacements savingPlacements;
    private final Clock clock;
    private final Duration term;

    WaitlistMover(
            Placements placements,
            SavingGroups saving,
            SavingPlacements savingPlacements,
            Clock clock,
            @Value("${nets.joining.offer-term:48h}") Duration term) {
        this.placements = placements;
        this.saving = saving;
        this.savingPlacements = savingPlacements;
        this.clock = clock;
        this.term = term;
    }

    /** After the projection and the event of the change that freed the seat. */
    @EventListener
    @Order(100)
    void on(GroupsChanged changed) {
        var now = clock.instant();
        changed.all().stream()
                .map(GroupChanged::group)
                .filter(it -> it.canMoveUp(now))
                .forEach(this::moveUp);
    }

    private void moveUp(Group group) {
        var first = placements.firstWaiting(group.organizationId(), group.id()).orElseThrow();
        var offered = first.offer(clock.instant(), term);
        savingPlacements.save(offered);
        saving.save(new GroupChanged(group.moveUp(), Change.SEATS_CHANGED));
    }
}
