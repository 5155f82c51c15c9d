package org.safetynets.groups.joining.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.RequestDecision;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.TooContendedException;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** As if each came to another instance: the lane is not what keeps seats from being oversold. */
@ServiceTest
class SeatsWithoutLaneIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired SeatTransactions transactions;

    @Test
    void seats_are_never_oversold() throws Exception {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var deciding = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 16; i++) {
            var request = world.asked(World.partner("P" + i), group);
            deciding.add(() -> accept(world, group, request));
        }

        var done = AtOnce.run(deciding).stream().filter(it -> it).count();

        assertThat(done).isGreaterThan(4);
        assertThat(world.roster(group, "seated")).hasSize(4);
        assertThat(world.roster(group, "waitlisted")).hasSize((int) done - 4);
        var counts = world.coordinator().get(world.group(group));
        assertThat(counts.text("seatsTaken")).isEqualTo("4");
        assertThat(counts.text("waitlisted")).isEqualTo(String.valueOf(done - 4));
    }

    /** Too much contention may refuse somebody for now; it must never seat one too many. */
    private boolean accept(World world, UUID group, String request) {
        var by = new PersonId(UUID.randomUUID());
        var decision = new Decision(true, by, true, null, Instant.now());
        var id = new PlacementId(UUID.fromString(request));
        try {
            transactions.decide(
                    world.organization,
                    new GroupId(group),
                    List.of(new RequestDecision(id, decision)));
            return true;
        } catch (TooContendedException e) {
            return false;
        }
    }
}
