package org.safetynets.referrals.fhir.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.FhirClient;

/** What a resource that comes in has to say in certain places. */
final class Expect {

    private Expect() {}

    /** A place that holds one word only, whatever the client wanted to say with another. */
    static void word(String path, String word, Object found) {
        if (!word.equals(String.valueOf(found))) {
            throw Outcomes.refused(IssueType.BUSINESSRULE, path + " has to be " + word);
        }
    }

    /** A reference that leads to this one resource and says nothing beside. */
    static void leadsTo(String path, Reference reference, String type, UUID id) {
        plain(path, reference);
        if (!Refs.here(reference, type).filter(id::equals).isPresent()) {
            throw foreign(path);
        }
    }

    /** To another organization nobody refers from here, and nobody learns whether there is one. */
    static void leadsTo(String path, List<Reference> references, OrganizationId organization) {
        if (references.size() != 1) {
            throw Outcomes.refused(IssueType.REQUIRED, path + " has to name one organization");
        }
        leadsTo(path, references.getFirst(), "Organization", organization.value());
    }

    static FhirClient.Counselor counselor(String path, Reference reference, FhirClient client) {
        plain(path, reference);
        return Refs.here(reference, "PractitionerRole")
                .flatMap(it -> client.counselor(new PersonId(it)))
                .orElseThrow(() -> foreign(path));
    }

    /** One code of one system, without words of the client's own. */
    static String code(String path, CodeableConcept concept, String system) {
        Elements.allow(path, concept, "coding");
        if (concept.getCoding().size() != 1) {
            throw Outcomes.refused(IssueType.VALUE, path + " has to have one coding");
        }
        var coding = concept.getCodingFirstRep();
        Elements.allow(path + ".coding", coding, "system", "code", "display");
        if (!system.equals(coding.getSystem()) || !coding.hasCode()) {
            throw Outcomes.refused(IssueType.CODEINVALID, path + " has to be of " + system);
        }
        return coding.getCode();
    }

    static void plain(String path, Reference reference) {
        var others = Set.of("reference", "type");
        Elements.allow(path, reference, others.toArray(String[]::new));
    }

    private static RuntimeException foreign(String path) {
        return Outcomes.refused(IssueType.NOTFOUND, path + " leads to nothing you may refer to");
    }
}
