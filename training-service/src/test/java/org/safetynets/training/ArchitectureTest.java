package org.safetynets.training;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        var service =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT);

        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(service);
    }
}
