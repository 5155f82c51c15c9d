package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.contracts.WireEnums;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.DecisionResult;
import org.safetynets.groups.joining.domain.DecisionResult.Accepted;
import org.safetynets.groups.joining.domain.DecisionResult.Declined;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementChanged;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions in which a person and a group's count of seats change together. */
@Component
class SeatTransactions {

    private final Groups groups;
    private final Placements placements;
    private final SavingGroups saving;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    SeatTransactions(
            Groups groups,
            Placements placements,
            SavingGroups saving,
            ApplicationEventPublisher events,
            AuditTrail trail,
            Clock clock) {
        this.groups = groups;
        this.placements = placements;
        this.saving = saving;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Optional<DecisionResult> decide(
            OrganizationId organization, GroupId groupId, PlacementId id, Decision decision) {
        var group = groups.find(organization, groupId);
        var placement = placements.find(organization, groupId, id);
        if (group.isEmpty() || placement.isEmpty()) {
            return Optional.empty();
        }
        var result = placement.get().decide(decision, group.get());
        switch (result) {
            case Accepted(var accepted, var counted) -> {
                save(accepted);
                save(counted);
                note(accepted, decision);
            }
            case Declined(var declined) -> {
                save(declined);
                note(declined, decision);
            }
            case NotDecided _ -> {}
        }
        return Optional.of(result);
    }

    /** What it came to is a code; the reason given stays with the request. */
    private void note(Placement decided, Decision decision) {
        trail.note(
                AuditEntry.by(decision.by(), "join-request.decided")
                        .in(decided.organizationId())
                        .on("join-request", decided.id().value())
                        .about(decided.personId())
                        .because(WireEnums.wire(decided.status())));
    }

    @Transactional
    public Optional<Placement> leave(PersonId person, GroupId groupId) {
        return placements.liveOfPerson(person, groupId).map(this::leave);
    }

    private Placement leave(Placement live) {
        var left = live.leave(clock.instant());
        save(left);
        if (live.status() != PlacementStatus.REQUESTED) {
            var group = groups.find(live.organizationId(), live.groupId()).orElseThrow();
            save(live.status().holdsSeat() ? group.giveBackSeat() : group.leaveWaitlist());
        }
        return left;
    }

    private void save(Placement placement) {
        placements.replace(placement);
        events.publishEvent(new PlacementChanged(placement));
    }

    private void save(Group group) {
        saving.save(new GroupChanged(group, Change.SEATS_CHANGED));
    }
}
