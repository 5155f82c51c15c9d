package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementResult;
import org.safetynets.groups.joining.domain.PlacementResult.Changed;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of removals and appeals, each noted. */
@Component
class RemovalTransactions {

    private final Groups groups;
    private final Placements placements;
    private final SavingGroups saving;
    private final SavingPlacements savingPlacements;
    private final AuditTrail trail;
    private final Clock clock;

    RemovalTransactions(
            Groups groups,
            Placements placements,
            SavingGroups saving,
            SavingPlacements savingPlacements,
            AuditTrail trail,
            Clock clock) {
        this.groups = groups;
        this.placements = placements;
        this.saving = saving;
        this.savingPlacements = savingPlacements;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Optional<Placement> remove(
            OrganizationId organization,
            GroupId groupId,
            PersonId person,
            PersonId by,
            String reason) {
        return placements
                .live(organization, groupId, person)
                .filter(it -> it.status() != PlacementStatus.REQUESTED)
                .map(
                        it -> {
                            var removed = it.remove(by, reason, clock.instant());
                            savingPlacements.save(removed);
                            var group = groups.find(organization, groupId).orElseThrow();
                            saving.save(
                                    new GroupChanged(
                                            it.status().holdsSeat()
                                                    ? group.giveBackSeat()
                                                    : group.leaveWaitlist(),
                                            Change.SEATS_CHANGED));
                            note("member.removed", removed, by);
                            return removed;
                        });
    }

    @Transactional
    public Optional<PlacementResult> appeal(PersonId person, PlacementId id, String text) {
        return placements.ofPerson(person).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> save(it.appeal(text, clock.instant())));
    }

    @Transactional
    public Optional<PlacementResult> decide(
            OrganizationId organization,
            GroupId group,
            PlacementId id,
            boolean upheld,
            PersonId by,
            String answer) {
        var result =
                placements
                        .find(organization, group, id)
                        .map(it -> save(it.decideAppeal(upheld, by, answer)));
        result.ifPresent(
                it -> {
                    if (it instanceof Changed(var decided)) {
                        note(upheld ? "appeal.upheld" : "appeal.rejected", decided, by);
                    }
                });
        return result;
    }

    private PlacementResult save(PlacementResult result) {
        if (result instanceof Changed(var placement)) {
            placements.replace(placement);
        }
        return result;
    }

    private void note(String action, Placement placement, PersonId by) {
        trail.note(
                AuditEntry.by(by, action)
                        .in(placement.organizationId())
                        .on("join-request", placement.id().value())
                        .about(placement.personId()));
    }
}
