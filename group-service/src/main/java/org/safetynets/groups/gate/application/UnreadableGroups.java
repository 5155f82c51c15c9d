package org.safetynets.groups.gate.application;

import java.util.Collection;
import org.safetynets.groups.finder.ListingProjection;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.springframework.stereotype.Component;

/**
 * Groups about which the gate can be asked nothing, since they cannot be read. None of them can be
 * joined or start a meeting, as that reads them too; here they go from the finder, which does not.
 */
@Component
class UnreadableGroups {

    private final ListingProjection listings;
    private final GateMetrics metrics;

    UnreadableGroups(ListingProjection listings, GateMetrics metrics) {
        this.listings = listings;
        this.metrics = metrics;
    }

    void withhold(Collection<GroupId> unreadable) {
        for (var id : unreadable) {
            listings.withhold(id);
            metrics.countUnreadable();
        }
    }

    /** Some of these may have been withheld, and can be read again. */
    void show(Collection<Group> readable) {
        readable.forEach(listings::show);
    }
}
