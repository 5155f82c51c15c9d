package org.safetynets.groups.finder;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
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
public class ListingProjection {

    private final Listings listings;
    private final Organizations organizations;
    private final Purposes purposes;
    private final Clock clock;

    ListingProjection(
            Listings listings, Organizations organizations, Purposes purposes, Clock clock) {
        this.listings = listings;
        this.organizations = organizations;
        this.purposes = purposes;
        this.clock = clock;
    }

    @EventListener
    @Order(1)
    void on(GroupsChanged changed) {
        hide(changed.all().stream().map(GroupChanged::group).toList());
        changed.all().forEach(it -> open(it.group()).ifPresent(open -> show(it, open)));
    }

    /** Shows a group as it is; one that is not open, or not public, nobody finds. */
    public void show(Group group) {
        hide(List.of(group));
        open(group).ifPresent(it -> listings.put(offer(group, it)));
    }

    private void show(GroupChanged changed, Open open) {
        var group = changed.group();
        if (changed.change() == Change.SEATS_CHANGED) {
            listings.seatsFree(group);
        } else {
            listings.put(offer(group, open));
        }
    }

    private void hide(List<Group> groups) {
        var hidden =
                groups.stream()
                        .filter(it -> open(it).isEmpty())
                        .map(it -> it.id().value())
                        .toList();
        if (!hidden.isEmpty()) {
            listings.remove(hidden);
        }
    }

    /** Lets nobody find a group of which nobody knows any more whether it may be shown. */
    public void withhold(GroupId group) {
        listings.remove(List.of(group.value()));
    }

    private static Optional<Open> open(Group group) {
        return group.state() instanceof Open open
                        && group.profile().visibility() == Visibility.PUBLIC
                ? Optional.of(open)
                : Optional.empty();
    }

    @EventListener
    void on(Purpose changed) {
        listings.renamePurpose(changed.code().value(), changed.content().name());
    }

    Offer offer(Group group, Open open) {
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
                group.seatsForOthers(clock.instant()),
                profile.plan().beginOf(open.certifiedThrough().plusDays(1)),
                profile.takesUntil().orElse(null),
                profile.place(),
                words);
    }
}
