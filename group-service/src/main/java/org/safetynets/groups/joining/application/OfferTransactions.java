package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementResult;
import org.safetynets.groups.joining.domain.PlacementResult.Changed;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions in which an offer ends one way or the other. */
@Component
class OfferTransactions {

    private final Groups groups;
    private final Placements placements;
    private final SavingGroups saving;
    private final SavingPlacements savingPlacements;
    private final Clock clock;

    OfferTransactions(
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

    /** The seat was held for the person, so the group counts no other number now. */
    @Transactional
    public Optional<PlacementResult> accept(PersonId person, GroupId group) {
        var result =
                placements.liveOfPerson(person, group).map(it -> takeOffer(it, clock.instant()));
        result.ifPresent(
                it -> {
                    if (it instanceof Changed(var seated)) {
                        savingPlacements.save(seated);
                    }
                });
        return result;
    }

    private PlacementResult takeOffer(Placement offered, Instant now) {
        var group = groups.find(offered.organizationId(), offered.groupId()).orElseThrow();
        return offered.takeOffer(group, now);
    }

    /** Whoever comes second, in another instance, finds the offer ended. */
    @Transactional
    public boolean lapse(Placement due) {
        var organization = due.organizationId();
        var lapsed =
                placements
                        .find(organization, due.groupId(), due.id())
                        .flatMap(it -> it.lapse(clock.instant()));
        lapsed.ifPresent(
                it -> {
                    savingPlacements.save(it);
                    var group = groups.find(organization, due.groupId()).orElseThrow();
                    saving.save(new GroupChanged(group.giveBackSeat(), Change.SEATS_CHANGED));
                });
        return lapsed.isPresent();
    }
}
