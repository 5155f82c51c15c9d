package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.api.MethodOutcome;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Answers to what has been written. */
final class Answers {

    private Answers() {}

    static MethodOutcome created(DomainResource resource) {
        return new MethodOutcome(new IdType(resource.getId()), true).setResource(resource);
    }

    /** It was there already, which is an answer to who asked for it, and a mistake of others. */
    static MethodOutcome known(
            DomainResource resource, @Nullable String unlessThere, String otherwise) {
        if (unlessThere == null) {
            throw Outcomes.answer(409, IssueType.DUPLICATE, otherwise);
        }
        return known(resource);
    }

    private static MethodOutcome known(DomainResource resource) {
        return new MethodOutcome(new IdType(resource.getId()), false).setResource(resource);
    }

    static MethodOutcome updated(DomainResource resource) {
        return known(resource);
    }
}
