package org.safetynets.groups;

import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.HouseRules;

class ArchitectureTest {

    @Test
    void the_house_rules_hold() {
        HouseRules.check("org.safetynets.groups");
    }
}
