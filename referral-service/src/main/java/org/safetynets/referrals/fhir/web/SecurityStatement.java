package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.springframework.stereotype.Component;

/** Says in the CapabilityStatement how a client signs in; where, the SMART configuration says. */
@Interceptor
@Component
public class SecurityStatement {

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void complete(IBaseConformance statement) {
        var capability = (CapabilityStatement) statement;
        capability.setPublisher("Safety Nets");
        var security = capability.getRestFirstRep().getSecurity();
        security.addService(
                Terms.concept(
                        "http://terminology.hl7.org/CodeSystem/restful-security-service",
                        "SMART-on-FHIR"));
    }
}
