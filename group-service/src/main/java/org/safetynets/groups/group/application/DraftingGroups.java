package org.safetynets.groups.group.application;

import java.util.Optional;
import org.safetynets.groups.group.domain.GateReview;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupResult;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.group.domain.Refused;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts groups and changes what is said about them. */
@Service
public class DraftingGroups {

    private final Groups groups;
    private final Gates gates;
    private final SavingGroups saving;

    DraftingGroups(Groups groups, Gates gates, SavingGroups saving) {
        this.groups = groups;
        this.gates = gates;
        this.saving = saving;
    }

    @Transactional
    public Group draft(OrganizationId organization, Profile profile, int capacity) {
        var id = new GroupId(Ids.next());
        return saving.save(Group.draft(id, organization, profile, capacity)).group();
    }

    /**
     * Changes a group that still has that version; empty when there is none or it moved on. New
     * facilitators may be what a paused group waited for, so the gate is asked again at once.
     */
    @Transactional
    public Optional<GroupResult> change(
            OrganizationId organization, GroupId id, long version, Profile to, int capacity) {
        return groups.find(organization, id)
                .filter(it -> it.version() == version)
                .map(
                        group -> {
                            var gate = gates.held(organization, to);
                            return switch (group.change(to, capacity, gate)) {
                                case Refused refused -> refused;
                                case GroupChanged changed ->
                                        GateReview.of(saving.save(changed).group(), gate)
                                                .map(saving::save)
                                                .orElse(changed);
                            };
                        });
    }
}
