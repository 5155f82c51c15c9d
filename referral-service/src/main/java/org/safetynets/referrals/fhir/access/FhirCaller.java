package org.safetynets.referrals.fhir.access;

import java.util.List;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.fhir.domain.FhirClient;

/** The system that calls, as we know it, with the scopes of its token. */
public record FhirCaller(Caller caller, FhirClient client, List<Scope> scopes) {

    public FhirCaller {
        scopes = List.copyOf(scopes);
    }

    boolean may(Scope.Right right, String type) {
        return scopes.stream().anyMatch(it -> it.allows(type, right));
    }
}
