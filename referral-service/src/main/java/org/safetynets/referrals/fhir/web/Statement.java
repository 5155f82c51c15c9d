package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ReferenceHandlingPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.Extension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says in the CapabilityStatement who we are, how a client signs in, and what else HAPI cannot
 * know: which updates need a version and what there is to subscribe to.
 */
@Interceptor
@Component
public class Statement {

    private static final String TOPIC =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capabilitystatement-subscriptiontopic-canonical";

    private static final String TASK =
            "To a practice a task tells what the partner lets it. From D3 on an output"
                    + " attendance-band is early, few, some or most of each five meetings in a row,"
                    + " and the task has a new version each week; at D4 outputs score-at-start,"
                    + " score-at-middle and score-at-end are the summary that the partner has seen"
                    + " before. What cannot be had now is temp-unknown, in a version that ends in"
                    + " .partial";

    private final String address;

    Statement(@Value("${nets.fhir.address}") String address) {
        this.address = address;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void complete(IBaseConformance statement) {
        var capability = (CapabilityStatement) statement;
        capability.setUrl(address + "/metadata");
        capability.setVersion(capability.getSoftware().getVersion());
        capability.setName("SafetyNetsReferrals");
        capability.setTitle("Safety Nets: referrals between practices and organizations");
        capability.setPublisher("Safety Nets");
        var rest = capability.getRestFirstRep();
        rest.setSecurity(security());
        rest.getResource().forEach(Statement::complete);
        rest.getResource().removeIf(it -> it.getType().equals("OperationDefinition"));
        rest.setOperation(null);
    }

    private static CapabilityStatementRestSecurityComponent security() {
        var security = new CapabilityStatementRestSecurityComponent();
        security.setCors(false);
        security.addService(
                Terms.concept(
                        "http://terminology.hl7.org/CodeSystem/restful-security-service",
                        "SMART-on-FHIR"));
        security.setDescription(
                "SMART Backend Services; .well-known/smart-configuration says where to sign in");
        return security;
    }

    private static void complete(CapabilityStatementRestResourceComponent resource) {
        resource.addReferencePolicy(ReferenceHandlingPolicy.LITERAL);
        switch (resource.getType()) {
            case "ServiceRequest", "Task" ->
                    resource.setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE);
            case "Consent" -> resource.setVersioning(ResourceVersionPolicy.VERSIONED);
            default -> resource.setVersioning(ResourceVersionPolicy.NOVERSION);
        }
        if (resource.getType().equals("Task")) {
            resource.setDocumentation(TASK);
        }
        if (resource.getType().equals("Subscription")) {
            resource.addExtension(
                    new Extension(TOPIC, new CanonicalType(SubscriptionReader.TOPIC)));
        }
    }
}
