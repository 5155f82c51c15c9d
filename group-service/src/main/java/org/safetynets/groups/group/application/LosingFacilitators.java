package org.safetynets.groups.group.application;

import java.util.function.UnaryOperator;
import org.safetynets.groups.group.domain.GateReview;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody who is gone for good out of every group they led, and asks the gate again. */
@Service
public class LosingFacilitators {

    private final Groups groups;
    private final Gates gates;
    private final SavingGroups saving;

    LosingFacilitators(Groups groups, Gates gates, SavingGroups saving) {
        this.groups = groups;
        this.gates = gates;
        this.saving = saving;
    }

    /** How many groups they led. */
    @Transactional
    public int lose(PersonId facilitator) {
        UnaryOperator<Group> lose = group -> saving.save(group.lose(facilitator)).group();
        var lost = 0;
        for (var led = groups.ledBy(facilitator); !led.isEmpty(); led = groups.ledBy(facilitator)) {
            led.stream().map(lose).forEach(this::review);
            lost += led.size();
        }
        return lost;
    }

    private void review(Group group) {
        var gate = gates.seen(group.organizationId(), group.profile());
        GateReview.of(group, gate).ifPresent(this::save);
    }

    private void save(GroupChanged changed) {
        saving.save(changed);
    }
}
