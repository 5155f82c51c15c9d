package org.safetynets.notifications;

import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.HouseRules;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_house_rules() {
        HouseRules.check("org.safetynets.notifications");
    }
}
