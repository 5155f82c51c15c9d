package org.safetynets.groups.gate.application;

import java.util.Collection;
import org.safetynets.groups.finder.ListingProjection;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups about which the gate can be asked nothing, since they cannot be read. None of them can be
 * joined or start a meeting, as that reads them too; here they go from the finder, which does not,
 * and other services are told to show them no more.
 */
@Component
class UnreadableGroups {

    private final Groups groups;
    private final ListingProjection listings;
    private final WithheldGroups withheld;
    private final ApplicationEventPublisher events;
    private final GateMetrics metrics;

    UnreadableGroups(
            Groups groups,
            ListingProjection listings,
            WithheldGroups withheld,
            ApplicationEventPublisher events,
            GateMetrics metrics) {
        this.groups = groups;
        this.listings = listings;
        this.withheld = withheld;
        this.events = events;
        this.metrics = metrics;
    }

    @Transactional
    public void withhold(Collection<GroupId> unreadable) {
        for (var id : unreadable) {
            listings.withhold(id);
            turn(id, true);
            metrics.countUnreadable();
        }
    }

    /**
     * It may have been withheld, and can be read again. Read anew and held: what was read before
     * may have paused since, and nobody pauses it in between.
     */
    @Transactional
    public void show(Group readable) {
        groups.hold(readable.organizationId(), readable.id()).ifPresent(this::showNow);
    }

    private void showNow(Group group) {
        listings.show(group);
        turn(group.id(), false);
    }

    /** Whoever changes a group has read it. Seats change too often to ask for what is so rare. */
    @EventListener
    public void on(GroupsChanged changed) {
        var read =
                changed.all().stream()
                        .filter(it -> it.change() != Change.SEATS_CHANGED)
                        .map(it -> it.group().id())
                        .toList();
        if (!read.isEmpty()) {
            withheld.among(read).forEach(it -> turn(it, false));
        }
    }

    private void turn(GroupId group, boolean to) {
        withheld.turn(group, to).ifPresent(events::publishEvent);
    }
}
