package org.safetynets.groups.gate.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class UnreadableGroupsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Groups groups;
    @Autowired UnreadableGroups unreadable;

    @Test
    void one_that_paused_after_it_was_read_is_not_shown_again() {
        var world = new World(api, given);
        var group = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        assertThat(world.open(group).status()).isEqualTo(200);
        var read = groups.find(world.organization, new GroupId(group)).orElseThrow();
        world.turn(certification, 2, Status.REVOKED);
        world.awaitStatus(group, "paused");

        unreadable.show(read);

        assertThat(world.found(group)).isFalse();
    }
}
