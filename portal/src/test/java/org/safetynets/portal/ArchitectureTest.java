package org.safetynets.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "org.safetynets.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The edge to a service can be read, and replaced, without knowing a single page. */
    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_PAGE =
            noClasses()
                    .that()
                    .resideInAPackage("..portal.services..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "..portal.services..",
                            "org.safetynets.contracts..",
                            "jakarta..",
                            "java..",
                            "org.springframework..",
                            "org.jspecify..",
                            "org.safetynets.tracing..",
                            "tools.jackson..",
                            "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_GO_IN_CIRCLES =
            SlicesRuleDefinition.slices()
                    .matching("org.safetynets.portal.(*)..")
                    .should()
                    .beFreeOfCycles();
}
