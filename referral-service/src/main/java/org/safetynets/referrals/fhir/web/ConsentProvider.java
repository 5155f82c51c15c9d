package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.ReadingLoops;
import org.springframework.stereotype.Component;

/** The consent that holds for a referral; while it is to nothing, there is none to be read. */
@Component
class ConsentProvider implements IResourceProvider {

    private final ReadingLoops reading;

    ConsentProvider(ReadingLoops reading) {
        this.reading = reading;
    }

    @Override
    public Class<Consent> getResourceType() {
        return Consent.class;
    }

    @Read
    public Consent read(@IdParam IdType id, RequestDetails request) {
        return reading.one(FhirCallers.of(request).client(), Refs.referral(id))
                .flatMap(it -> it.consent().map(given -> ConsentResources.of(it, given)))
                .orElseThrow(() -> Refs.missing(id));
    }
}
