package org.safetynets.training;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.HouseRules;

class ArchitectureTest {

    private static final String ROOT = "org.safetynets.training";

    @Test
    void keeps_the_house_rules() {
        HouseRules.check(ROOT);
    }

    @Test
    void features_do_not_go_in_circles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(HouseRules.classesIn(ROOT));
    }
}
