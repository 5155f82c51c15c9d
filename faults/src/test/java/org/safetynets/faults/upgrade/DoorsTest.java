package org.safetynets.faults.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.services.Service;

class DoorsTest {

    @Test
    void everybody_goes_by_the_door_of_each_service() {
        try (var doors = new Doors(new OffsetPorts(61_000), 1)) {
            // when
            var variables = doors.variables();
            // then
            assertThat(variables).hasSize(1 + 6 * Service.all().size());
            assertThat(variables.get("NETS_GROUPS_GATEWAY"))
                    .isEqualTo(variables.get("NETS_GROUPS_PORTAL"))
                    .isNotEqualTo(variables.get("NETS_IDENTITY_PORTAL"))
                    .startsWith("http://127.0.0.1:");
            assertThat(variables).containsKeys("NETS_GATEWAY", "NETS_IDENTITY_GROUP_SERVICE");
        }
    }
}
