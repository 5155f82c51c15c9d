package org.safetynets.referrals.fhir.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Property;

/**
 * Which elements a resource that comes in may have. What we do not keep is refused and not dropped
 * in silence: its sender would believe that we know it, and it might be about the partner.
 */
final class Elements {

    /** Ours to set; what a client has read and sends back is not looked at. */
    private static final Set<String> SERVERS = Set.of("id", "meta", "text");

    private Elements() {}

    static void allow(DomainResource resource, Set<String> names) {
        if (resource.hasContained()) {
            throw Outcomes.refused(
                    IssueType.NOTSUPPORTED, "Contained resources are not taken: refer to ours");
        }
        check("", resource.children(), names);
    }

    static void allow(String path, Base element, String... names) {
        check(path + ".", element.children(), Set.of(names));
    }

    private static void check(String path, List<Property> children, Set<String> names) {
        var others = new TreeSet<String>();
        present(children)
                .filter(it -> !names.contains(it) && !(path.isEmpty() && SERVERS.contains(it)))
                .forEach(others::add);
        if (!others.isEmpty()) {
            throw Outcomes.refused(
                    IssueType.NOTSUPPORTED, "Not taken here: " + path + String.join(", ", others));
        }
    }

    private static Stream<String> present(List<Property> children) {
        return children.stream()
                .filter(Property::hasValues)
                .map(it -> it.getName().replace("[x]", ""));
    }
}
