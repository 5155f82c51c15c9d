package org.safetynets.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.ProblemCatalogue;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.platform.problems.Problems;

/** The rules every service keeps; each fails when what it speaks of does not exist. */
public final class HouseRules {

    private HouseRules() {}

    /** Checks the service whose classes are in the package. */
    public static void check(String root) {
        var service = classesIn(root);
        assertThat(service).as("classes in " + root).isNotEmpty();
        domainKnowsNobody(service);
        layersPointInwards(service);
        domainTypesStayOffTheWire(service);
        refusalsHaveWords(service);
        namesSayWhatThingsAre(service);
    }

    /**
     * Without their tests; of libraries no more than the names, for to read them all takes long.
     */
    public static JavaClasses classesIn(String root) {
        var configuration = ArchConfiguration.get();
        configuration.setClassResolver(SelectedClassResolverFromClasspath.class);
        configuration.setClassResolverArguments("org.safetynets");
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    private static void domainKnowsNobody(JavaClasses service) {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "..domain..",
                        "org.safetynets.platform.kernel..",
                        "org.jspecify..")
                .check(service);
    }

    private static void layersPointInwards(JavaClasses service) {
        noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web..", "org.springframework.web..")
                .check(service);
    }

    private static void domainTypesStayOffTheWire(JavaClasses service) {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .beAssignableTo(Event.class)
                .check(service);
    }

    private static void refusalsHaveWords(JavaClasses service) {
        var catalogue = ProblemCatalogue.load();
        service.stream()
                .filter(it -> it.isAssignableTo(Refusal.class) && !it.isInterface())
                .map(JavaClass::reflect)
                .forEach(
                        it ->
                                assertThat(catalogue.find(Problems.name(it)))
                                        .as("words for the refusal " + it.getSimpleName())
                                        .isPresent());
    }

    private static void namesSayWhatThingsAre(JavaClasses service) {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(service);
    }
}
