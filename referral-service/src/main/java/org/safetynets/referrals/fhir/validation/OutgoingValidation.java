package org.safetynets.referrals.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Lets out only what is valid R4. The validator takes some 30 ms for a resource, a page of them
 * seconds, and almost all have the {@link Shape} of one that it has seen: so it is asked once for
 * each shape.
 */
@Component
public class OutgoingValidation {

    /** More than there are, unless clients invent systems and purposes; then it begins anew. */
    private static final int MOST = 2_000;

    private final FhirContext fhir;
    private final R4Validation validation;
    private final Set<String> valid = ConcurrentHashMap.newKeySet();

    OutgoingValidation(FhirContext fhir, R4Validation validation) {
        this.fhir = fhir;
        this.validation = validation;
    }

    /** The places that are wrong, without what stands there; empty when it may leave. */
    public List<String> faults(Resource resource) {
        var shapes = Shape.of(resource);
        if (valid.containsAll(shapes)) {
            return List.of();
        }
        var faults = validation.faults(fhir.newJsonParser().encodeResourceToString(resource));
        if (faults.isEmpty()) {
            keep(shapes);
        }
        return faults;
    }

    private void keep(Set<String> shapes) {
        if (valid.size() >= MOST) {
            valid.clear();
        }
        valid.addAll(shapes);
    }
}
