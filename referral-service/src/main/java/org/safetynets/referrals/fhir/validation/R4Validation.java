package org.safetynets.referrals.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks resources against the R4 definitions. The first one waits for the definitions to be read,
 * some seconds; a deployment that nobody asks by FHIR never holds them.
 */
@Component
public class R4Validation {

    /** What we take and answer, and what those are made of. */
    private static final Set<String> RESOURCES =
            Set.of(
                    "Resource",
                    "DomainResource",
                    "ServiceRequest",
                    "Task",
                    "Subscription",
                    "Consent",
                    "Patient",
                    "Organization",
                    "HealthcareService",
                    "PractitionerRole",
                    "Bundle",
                    "Parameters",
                    "OperationOutcome",
                    "CapabilityStatement");

    private final FhirContext fhir;
    private @Nullable FhirValidator validator;

    R4Validation(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** What is wrong with the resource, as it was sent, in words with their places. */
    public List<String> errors(String resource) {
        return messages(resource).map(R4Validation::text).toList();
    }

    /** Where something is wrong and by which rule, without any of what stands there. */
    List<String> faults(String resource) {
        return messages(resource)
                .map(it -> it.getLocationString() + " (" + it.getMessageId() + ")")
                .toList();
    }

    private Stream<SingleValidationMessage> messages(String resource) {
        return validator().validateWithResult(resource).getMessages().stream()
                .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0);
    }

    private static String text(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private synchronized FhirValidator validator() {
        var ready = validator;
        if (ready == null) {
            ready = load();
            validator = ready;
        }
        return ready;
    }

    private FhirValidator load() {
        var chain =
                new ValidationSupportChain(
                        new Definitions(fhir, RESOURCES).load(),
                        new SnapshotGeneratingValidationSupport(fhir),
                        new InMemoryTerminologyServerValidationSupport(fhir),
                        new CommonCodeSystemsTerminologyService(fhir));
        var instances = new FhirInstanceValidator(chain);
        instances.setAnyExtensionsAllowed(false);
        instances.setErrorForUnknownProfiles(false);
        return fhir.newValidator().registerValidatorModule(instances);
    }
}
