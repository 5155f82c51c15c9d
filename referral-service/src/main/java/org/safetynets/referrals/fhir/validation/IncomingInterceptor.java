package org.safetynets.referrals.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/** Checks what is written, as it was sent, before anything else looks at it. */
@Interceptor
@Component
public class IncomingInterceptor {

    private static final Set<RestOperationTypeEnum> WRITING =
            Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE);

    /** More would help nobody to find the first. */
    private static final int MOST = 20;

    private final FhirContext fhir;
    private final R4Validation validation;

    IncomingInterceptor(FhirContext fhir, R4Validation validation) {
        this.fhir = fhir;
        this.validation = validation;
    }

    /** After the caller is known to be allowed to write. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void check(RequestDetails request) {
        if (!WRITING.contains(request.getRestOperationType())) {
            return;
        }
        var text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        requireOneOfOurs(text, request);
        var errors = validation.errors(text);
        if (!errors.isEmpty()) {
            throw new UnprocessableEntityException(errors.getFirst(), outcome(errors));
        }
    }

    /** Parsed strictly: an element that FHIR does not know is an error, as is another resource. */
    private void requireOneOfOurs(String text, RequestDetails request) {
        var encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
        if (encoding == null) {
            throw new InvalidRequestException(
                    "Content-Type has to be application/fhir+json or application/fhir+xml");
        }
        if (encoding == EncodingEnum.XML && text.contains("<!DOCTYPE")) {
            throw new InvalidRequestException("XML with a document type is not taken");
        }
        var type = parsed(text, encoding).fhirType();
        if (!type.equals(request.getResourceName())) {
            throw new InvalidRequestException(
                    "This is where a %s is expected, not a %s"
                            .formatted(request.getResourceName(), type));
        }
    }

    /** What is broken makes the parser stumble also in ways that it does not know of itself. */
    private IBaseResource parsed(String text, EncodingEnum encoding) {
        try {
            return encoding.newParser(fhir).parseResource(text);
        } catch (DataFormatException | BaseServerResponseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new InvalidRequestException("The body cannot be read as a resource", e);
        }
    }

    private static OperationOutcome outcome(List<String> errors) {
        var outcome = new OperationOutcome();
        errors.stream()
                .limit(MOST)
                .forEach(
                        it ->
                                outcome.addIssue()
                                        .setSeverity(IssueSeverity.ERROR)
                                        .setCode(IssueType.INVALID)
                                        .setDiagnostics(it));
        return outcome;
    }
}
