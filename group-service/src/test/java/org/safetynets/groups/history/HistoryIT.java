package org.safetynets.groups.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HistoryIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired StoredTexts stored;

    @Test
    void each_step_of_a_group_is_told_with_when_and_why() {
        // given
        var world = new World(api, given);
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);
        // when
        var why = "Room flooded " + UUID.randomUUID();
        world.coordinator().post(world.group(id) + "/pause", Map.of("reason", why));
        var back = "Dry again " + UUID.randomUUID();
        world.coordinator().post(world.group(id) + "/resume", Map.of("reason", back));
        world.turn(certification, 2, Status.REVOKED);
        world.awaitStatus(id, "paused");
        // then
        var history = world.facilitator().get(world.group(id) + "/history");
        assertThat(history.status()).as(history.toString()).isEqualTo(200);
        assertThat(history.json().size()).isEqualTo(5);
        assertThat(history.text("0", "change")).isEqualTo("paused");
        assertThat(history.text("0", "pauseReason")).isEqualTo("not-currently-certified");
        assertThat(history.text("1", "change")).isEqualTo("resumed");
        assertThat(history.text("1", "note")).isEqualTo(back);
        assertThat(history.text("2", "pauseReason")).isEqualTo("by-coordinator");
        assertThat(history.text("2", "note")).isEqualTo(why);
        assertThat(history.text("3", "change")).isEqualTo("opened");
        assertThat(history.text("4", "change")).isEqualTo("drafted");
        assertThat(history.text("4", "at")).endsWith("Z");
        assertThat(stored.holding(why)).isEmpty();
        assertThat(stored.holding(back)).isEmpty();
        assertThat(history.text("0", "by")).as("the gate").isEqualTo("rule");
        assertThat(history.text("1", "by")).isEqualTo("coordinator");
        assertThat(history.json().get(1).has("personId")).as("by role for others").isFalse();
        var named = world.coordinator().get(world.group(id) + "/history");
        assertThat(named.text("1", "personId")).isEqualTo(world.coordinatorId.toString());
        assertThat(named.json().get(0).has("personId")).isFalse();
    }

    @Test
    void it_is_for_the_staff_who_may_read_the_group() {
        var world = new World(api, given);
        var id = world.draft(8, world.facilitatorId);
        var elsewhere = new World(api, given);
        assertThat(elsewhere.coordinator().get(world.group(id) + "/history").status())
                .isEqualTo(404);
        assertThat(api.as(Tokens.of(UUID.randomUUID())).get(world.group(id) + "/history").status())
                .isEqualTo(404);
    }
}
