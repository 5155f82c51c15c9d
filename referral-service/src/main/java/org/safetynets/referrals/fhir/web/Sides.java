package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.domain.FhirClient;

/** Which end of a referral may do something. */
final class Sides {

    private Sides() {}

    static FhirClient practice(RequestDetails request) {
        var client = FhirCallers.of(request).client();
        if (!client.isPractice()) {
            throw new ForbiddenOperationException("This is for the system of a practice");
        }
        return client;
    }
}
