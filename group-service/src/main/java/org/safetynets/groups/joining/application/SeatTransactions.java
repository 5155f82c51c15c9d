package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safetynets.contracts.WireEnums;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Decided;
import org.safetynets.groups.joining.domain.DecisionResult;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.joining.domain.RequestDecision;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions in which a person and a group's count of seats change together. */
@Component
class SeatTransactions {

    private final Groups groups;
    private final Placements placements;
    private final SavingGroups saving;
    private final SavingPlacements savingPlacements;
    private final AuditTrail trail;
    private final Clock clock;

    SeatTransactions(
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

    /** Decides about each in their order; the group changes once. */
    @Transactional
    public List<Optional<DecisionResult>> decide(
            OrganizationId organization, GroupId groupId, List<RequestDecision> decisions) {
        var group = groups.find(organization, groupId);
        if (group.isEmpty()) {
            return decisions.stream().map(_ -> Optional.<DecisionResult>empty()).toList();
        }
        var ids = decisions.stream().map(RequestDecision::request).toList();
        var requests = placements.find(organization, groupId, ids);
        var decided = Decided.of(group.get(), requests, decisions);
        savingPlacements.save(decided.placements());
        decided.group().ifPresent(this::save);
        trail.note(decided.placements().stream().map(SeatTransactions::note).toList());
        return decided.results();
    }

    /** What it came to is a code; the reason given stays with the request. */
    private static AuditEntry note(Placement decided) {
        var by = Objects.requireNonNull(decided.decision()).by();
        return AuditEntry.by(by, "join-request.decided")
                .in(decided.organizationId())
                .on("join-request", decided.id().value())
                .about(decided.personId())
                .because(WireEnums.wire(decided.status()));
    }

    @Transactional
    public Optional<Placement> leave(PersonId person, GroupId groupId) {
        return placements.liveOfPerson(person, groupId).map(this::leave);
    }

    private Placement leave(Placement live) {
        var left = live.leave(clock.instant());
        savingPlacements.save(left);
        if (live.status() != PlacementStatus.REQUESTED) {
            var group = groups.find(live.organizationId(), live.groupId()).orElseThrow();
            save(live.status().holdsSeat() ? group.giveBackSeat() : group.leaveWaitlist());
        }
        return left;
    }

    private void save(Group group) {
        saving.save(new GroupChanged(group, Change.SEATS_CHANGED));
    }
}
