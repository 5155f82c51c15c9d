package org.safetynets.groups.gate.application;

import java.util.Collection;
import org.safetynets.groups.finder.ListingProjection;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups about which the gate can be asked nothing, since they cannot be read. None of them can be
 * joined or start a meeting, as that reads them too; here they go from the finder, which does not.
 */
@Component
class UnreadableGroups {

    private final Groups groups;
    private final ListingProjection listings;
    private final GateMetrics metrics;

    UnreadableGroups(Groups groups, ListingProjection listings, GateMetrics metrics) {
        this.groups = groups;
        this.listings = listings;
        this.metrics = metrics;
    }

    void withhold(Collection<GroupId> unreadable) {
        for (var id : unreadable) {
            listings.withhold(id);
            metrics.countUnreadable();
        }
    }

    /**
     * It may have been withheld, and can be read again. Read anew and held: what was read before
     * may have paused since, and nobody pauses it in between.
     */
    @Transactional
    public void show(Group readable) {
        groups.hold(readable.organizationId(), readable.id()).ifPresent(listings::show);
    }
}
