package org.safetynets.referrals.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Of the R4 definitions those that our resources are made of: the types, the resources we take, and
 * the codes they must use. All of them together would take more memory than the whole service has.
 */
final class Definitions {

    private static final String STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";

    /** The extensions there are: the answers to the urgent flags, and those of subscriptions. */
    private static final List<String> EXTENSIONS =
            List.of(
                    "urgent-flag",
                    "backport-payload-content",
                    "backport-filter-criteria",
                    "capabilitystatement-subscriptiontopic-canonical");

    private static final String CODES = "http://hl7.org/fhir/CodeSystem/";
    private static final List<String> TERMS =
            List.of("valueset/valuesets.xml", "valueset/v3-codesystems.xml");

    private final FhirContext fhir;
    private final Set<String> resources;

    Definitions(FhirContext fhir, Set<String> resources) {
        this.fhir = fhir;
        this.resources = Set.copyOf(resources);
    }

    IValidationSupport load() {
        var support = new PrePopulatedValidationSupport(fhir);
        var structures = structures();
        structures.forEach(support::addStructureDefinition);
        EXTENSIONS.forEach(it -> support.addStructureDefinition(extension(it)));
        var sets = valueSets(bindings(structures));
        sets.forEach(support::addValueSet);
        codeSystems(sets).forEach(support::addCodeSystem);
        return support;
    }

    private List<StructureDefinition> structures() {
        var types = DefinitionFiles.pick(List.of("profile/profiles-types.xml"), it -> true);
        var wanted =
                DefinitionFiles.pick(
                        List.of("profile/profiles-resources.xml"),
                        it -> resources.contains(it.replace(STRUCTURE, "")));
        return Stream.concat(types.stream(), wanted.stream())
                .map(it -> lean(parse(StructureDefinition.class, it)))
                .toList();
    }

    private StructureDefinition extension(String name) {
        var file = Definitions.class.getResourceAsStream("/fhir/" + name + ".json");
        return fhir.newJsonParser()
                .parseResource(StructureDefinition.class, Objects.requireNonNull(file));
    }

    /** What is for readers of the definitions, not for a validator. */
    private static StructureDefinition lean(StructureDefinition definition) {
        definition.setText(null);
        definition.setDifferential(null);
        definition.setMapping(null);
        definition.getSnapshot().getElement().forEach(Definitions::lean);
        return definition;
    }

    private static void lean(ElementDefinition element) {
        element.setMapping(null)
                .setDefinition(null)
                .setComment(null)
                .setRequirements(null)
                .setShort(null)
                .setAlias(null)
                .setExample(null);
    }

    private static Set<String> bindings(List<StructureDefinition> structures) {
        var addresses = new TreeSet<String>();
        structures.stream()
                .filter(it -> it.getKind() != StructureDefinitionKind.PRIMITIVETYPE)
                .flatMap(it -> it.getSnapshot().getElement().stream())
                .filter(it -> it.getBinding().getStrength() == BindingStrength.REQUIRED)
                .map(it -> it.getBinding().getValueSet().replaceFirst("\\|.*", ""))
                .forEach(addresses::add);
        return addresses;
    }

    private List<ValueSet> valueSets(Set<String> wanted) {
        return DefinitionFiles.pick(TERMS, wanted::contains).stream()
                .map(it -> lean(parse(ValueSet.class, it)))
                .toList();
    }

    private List<CodeSystem> codeSystems(List<ValueSet> sets) {
        var wanted = new HashSet<String>();
        sets.forEach(
                it ->
                        it.getCompose()
                                .getInclude()
                                .forEach(included -> wanted.add(address(included))));
        var found = new ArrayList<CodeSystem>();
        DefinitionFiles.pick(TERMS, wanted::contains)
                .forEach(it -> found.add(lean(parse(CodeSystem.class, it))));
        return found;
    }

    /** A code system stands in the files by its id and not by its own address. */
    private static String address(ValueSet.ConceptSetComponent included) {
        var system = included.getSystem() == null ? "" : included.getSystem();
        return CODES + system.substring(system.lastIndexOf('/') + 1);
    }

    private static <R extends DomainResource> R lean(R resource) {
        resource.setText(null);
        return resource;
    }

    private <R extends DomainResource> R parse(Class<R> type, String xml) {
        return fhir.newXmlParser().parseResource(type, xml);
    }
}
