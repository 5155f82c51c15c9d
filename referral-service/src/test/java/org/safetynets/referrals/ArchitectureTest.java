package org.safetynets.referrals;

import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.HouseRules;

class ArchitectureTest {

    @Test
    void keeps_the_house_rules() {
        HouseRules.check("org.safetynets.referrals");
    }
}
