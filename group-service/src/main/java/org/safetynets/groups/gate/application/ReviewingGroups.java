package org.safetynets.groups.gate.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.application.Gates;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.GateReview;
import org.safetynets.groups.group.domain.Gated;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the gate again about groups, each in a short transaction of its own. */
@Service
public class ReviewingGroups {

    private final Groups groups;
    private final Gates gates;
    private final SavingGroups saving;

    ReviewingGroups(Groups groups, Gates gates, SavingGroups saving) {
        this.groups = groups;
        this.gates = gates;
        this.saving = saving;
    }

    /** Pauses, resumes or dates anew one group if the gate says so; gives what changed. */
    @Transactional
    public Optional<GroupChanged> review(OrganizationId organization, GroupId id) {
        return groups.find(organization, id)
                .flatMap(group -> GateReview.of(group, gateFor(group)))
                .map(saving::save);
    }

    /**
     * The same for several of one organization in one transaction, since a commit takes longer than
     * a group; those that are paused by then are left for themselves.
     */
    @Transactional
    public List<GroupChanged> review(OrganizationId organization, List<GroupId> ids) {
        var found =
                groups.find(organization, ids).stream()
                        .filter(it -> it.status() != GroupStatus.PAUSED)
                        .toList();
        var gate = gates.seenBy(organization, found);
        return saving.save(
                found.stream().flatMap(it -> GateReview.of(it, gate.apply(it)).stream()).toList());
    }

    /** Only what may resume needs to hold what it rests on: pausing is always safe. */
    private Gate gateFor(Group group) {
        return group.status() == GroupStatus.PAUSED
                ? gates.held(group.organizationId(), group.profile())
                : gates.seen(group.organizationId(), group.profile());
    }

    /** An item's groups, read all at once. */
    public Gated gated(ReviewItem item) {
        return item.personId()
                .map(it -> groups.gatedBy(item.organizationId(), it))
                .orElseGet(() -> groups.gatedIn(item.organizationId()));
    }

    /** Those for which the gate says something new. */
    public List<Group> needing(OrganizationId organization, List<Group> all) {
        var gate = gates.seenBy(organization, all);
        return all.stream().filter(it -> GateReview.of(it, gate.apply(it)).isPresent()).toList();
    }
}
