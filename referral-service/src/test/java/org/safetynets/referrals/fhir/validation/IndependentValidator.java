package org.safetynets.referrals.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** The validator of HL7 and HAPI with all definitions of R4, and nothing of ours. */
public final class IndependentValidator {

    private static final FhirValidator VALIDATOR = load();

    private IndependentValidator() {}

    private static FhirValidator load() {
        var fhir = FhirContext.forR4();
        var chain =
                new ValidationSupportChain(
                        new DefaultProfileValidationSupport(fhir),
                        new InMemoryTerminologyServerValidationSupport(fhir),
                        new CommonCodeSystemsTerminologyService(fhir));
        return fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    /** What it finds wrong with the resource. */
    public static List<String> errors(String resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(it -> it.getLocationString() + ": " + it.getMessage())
                .toList();
    }
}
