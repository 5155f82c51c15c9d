package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.api.MethodOutcome;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;

/** Answers to what has been written. */
final class Answers {

    private Answers() {}

    static MethodOutcome created(DomainResource resource) {
        return new MethodOutcome(new IdType(resource.getId()), true).setResource(resource);
    }

    /** It was there already. */
    static MethodOutcome known(DomainResource resource) {
        return new MethodOutcome(new IdType(resource.getId()), false).setResource(resource);
    }

    static MethodOutcome updated(DomainResource resource) {
        return known(resource);
    }
}
