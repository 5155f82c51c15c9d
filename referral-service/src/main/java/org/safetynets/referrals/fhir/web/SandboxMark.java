package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/** Marks what is made up, in FHIR's own word for it, so that no system takes it for real. */
@Interceptor
@Component
public class SandboxMark {

    /** It is always the same, so it is not checked each time. */
    private static final int AFTER_THE_CHECK = 200;

    private static final Coding TEST_DATA =
            new Coding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActReason")
                    .setCode("HTEST");

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = AFTER_THE_CHECK)
    public void mark(RequestDetails request, IBaseResource resource) {
        var sandbox =
                FhirCallers.found(request)
                        .filter(it -> Sandbox.is(it.client().organization()))
                        .isPresent();
        if (sandbox && resource instanceof Resource it) {
            mark(it);
        }
    }

    private static void mark(Resource resource) {
        resource.getMeta().addSecurity(TEST_DATA.copy());
        if (resource instanceof Bundle bundle) {
            bundle.getEntry().stream()
                    .filter(BundleEntryComponent::hasResource)
                    .map(BundleEntryComponent::getResource)
                    .forEach(SandboxMark::mark);
        }
    }
}
