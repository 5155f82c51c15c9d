package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.ReadingLoops;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.stereotype.Component;

/**
 * Whoever a referral is about, under a pseudonym for this one referral: two referrals of the same
 * person have nothing in common, and it is the same whether they have come or not.
 */
@Component
class PatientProvider implements IResourceProvider {

    private final ReadingLoops reading;

    PatientProvider(ReadingLoops reading) {
        this.reading = reading;
    }

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    @Read
    public Patient read(@IdParam IdType id, RequestDetails request) {
        return reading.one(FhirCallers.of(request).client(), Refs.referral(id))
                .map(it -> patient(it.loop().referral()))
                .orElseThrow(() -> Refs.missing(id));
    }

    private static Patient patient(ReferralId referral) {
        var patient = new Patient();
        patient.setId("Patient/" + referral);
        patient.addIdentifier().setSystem(Terms.PSEUDONYM).setValue(referral.toString());
        return patient;
    }
}
