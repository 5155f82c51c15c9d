package org.safetynets.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(
        packages = "org.safetynets.gateway",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void packages_do_not_depend_on_each_other_in_circles(JavaClasses classes) {
        slices().matching("org.safetynets.gateway.(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void nothing_blocks_the_event_loops(JavaClasses classes) {
        noClasses()
                .that()
                .doNotHaveSimpleName("SessionStore")
                .should()
                .callMethodWhere(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "waits for a publisher",
                                it ->
                                        it.getTargetOwner().getName().startsWith("reactor.core")
                                                && it.getName().startsWith("block")))
                .because("only indexes are waited for, once at start-up")
                .check(classes);
    }

    @ArchTest
    static void the_gateway_knows_no_roles(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.safetynets.platform..")
                .because("the services decide who may do what")
                .check(classes);
    }
}
