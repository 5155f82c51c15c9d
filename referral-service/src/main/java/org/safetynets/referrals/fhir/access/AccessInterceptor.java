package org.safetynets.referrals.fhir.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/** Asks at each operation who calls and whether their scopes reach, before anything is read. */
@Interceptor
@Component
public class AccessInterceptor {

    private static final int FIRST = -100;

    private final FhirCallers callers;
    private final AuditTrail trail;

    AccessInterceptor(FhirCallers callers, AuditTrail trail) {
        this.callers = callers;
        this.trail = trail;
    }

    /** What the server can do is told to everybody; all else needs a client and a scope. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
    public void decide(RequestDetails request) {
        var operation = request.getRestOperationType();
        if (operation == RestOperationTypeEnum.METADATA) {
            return;
        }
        var caller = callers.identify(request);
        if (operation == RestOperationTypeEnum.GET_PAGE) {
            return; // asks for itself, when it knows of which resource the page is
        }
        require(caller, type(request), operation);
        note(caller, operation, request);
    }

    private static void require(FhirCaller caller, String type, RestOperationTypeEnum operation) {
        var allowed = right(operation).filter(it -> caller.may(it, type)).isPresent();
        if (!allowed) {
            throw FhirCallers.forbidden("The scopes of the token do not allow this");
        }
    }

    /** For a page whose search was asked for earlier. */
    public static void requireSearch(RequestDetails request, String type) {
        require(FhirCallers.of(request), type, RestOperationTypeEnum.SEARCH_TYPE);
    }

    private static Optional<Scope.Right> right(RestOperationTypeEnum operation) {
        return switch (operation) {
            // how one's own subscriptions stand is the only operation there is
            case READ, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE ->
                    Optional.of(Scope.Right.READ);
            case SEARCH_TYPE -> Optional.of(Scope.Right.SEARCH);
            case CREATE -> Optional.of(Scope.Right.CREATE);
            case UPDATE -> Optional.of(Scope.Right.UPDATE);
            case DELETE -> Optional.of(Scope.Right.DELETE);
            default -> Optional.empty();
        };
    }

    /** Names no partner: they have a receipt for each disclosure. */
    private void note(FhirCaller caller, RestOperationTypeEnum operation, RequestDetails request) {
        if (Sandbox.is(caller.client().organization())) {
            return; // of what is made up there is nothing to account for
        }
        var what = "fhir." + type(request).toLowerCase(Locale.ROOT) + "." + word(operation);
        var entry =
                AuditEntry.by(caller.caller(), what)
                        .in(caller.client().organization())
                        .on("fhir-client", caller.client().id());
        trail.note(entry);
    }

    private static String word(RestOperationTypeEnum operation) {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String type(RequestDetails request) {
        @Nullable String name = request.getResourceName();
        return Objects.requireNonNullElse(name, "");
    }
}
