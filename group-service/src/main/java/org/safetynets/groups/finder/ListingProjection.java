package org.safetynets.groups.finder;

import java.util.HashSet;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.groups.organization.Organizations;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.Purposes;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes what is open and public, and takes away what no longer is, with the change itself. */
@Component
class ListingProjection {

    private final Listings listings;
    private final Organizations organizations;
    private final Purposes purposes;

    ListingProjection(Listings listings, Organizations organizations, Purposes purposes) {
        this.listings = listings;
        this.organizations = organizations;
        this.purposes = purposes;
    }

    @EventListener
    @Order(1)
    void on(GroupChanged changed) {
        var group = changed.group();
        if (!(group.state() instanceof Open open)
                || group.profile().visibility() != Visibility.PUBLIC) {
            listings.remove(group.id().value());
        } else if (changed.change() == Change.SEATS_CHANGED) {
            listings.seatsFree(group.id().value(), group.seats().free());
        } else {
            listings.put(offer(group, open));
        }
    }

    @EventListener
    void on(Purpose changed) {
        listings.renamePurpose(changed.code().value(), changed.content().name());
    }

    private Offer offer(Group group, Open open) {
        var profile = group.profile();
        var words = new HashSet<>(Words.of(profile.name()));
        words.addAll(Words.of(profile.charter().forWhom()));
        return new Offer(
                group.id().value(),
                group.organizationId().value(),
                organizations.of(group.organizationId()).name(),
                profile.name(),
                profile.purpose().value(),
                purposes.find(profile.purpose())
                        .map(it -> it.content().name())
                        .orElse(profile.purpose().value()),
                profile.format(),
                profile.language(),
                profile.plan(),
                group.seats().free(),
                profile.plan().beginOf(open.certifiedThrough().plusDays(1)),
                profile.place(),
                words);
    }
}
