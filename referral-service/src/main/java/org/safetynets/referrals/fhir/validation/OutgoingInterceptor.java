package org.safetynets.referrals.fhir.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what is answered, last of all. What is not valid is our mistake and stays here. */
@Interceptor
@Component
public class OutgoingInterceptor {

    private static final int LAST = 100;

    private final OutgoingValidation validation;

    OutgoingInterceptor(OutgoingValidation validation) {
        this.validation = validation;
    }

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
    public void check(@Nullable IBaseResource answer) {
        if (answer instanceof Resource resource) {
            var faults = validation.faults(resource);
            if (!faults.isEmpty()) {
                throw new InternalErrorException(
                        "A %s that is not valid was kept back: %s"
                                .formatted(resource.fhirType(), String.join(", ", faults)));
            }
        }
    }
}
