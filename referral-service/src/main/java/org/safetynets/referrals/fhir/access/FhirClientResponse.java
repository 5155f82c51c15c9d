package org.safetynets.referrals.fhir.access;

import java.util.List;
import java.util.UUID;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Side;

/** A system that may use the FHIR server. */
record FhirClientResponse(
        UUID fhirClientId,
        String clientId,
        String name,
        Side side,
        List<CounselorResponse> counselors) {

    /** Somebody on whose behalf it refers. */
    record CounselorResponse(UUID personId, String pseudonym) {}

    static FhirClientResponse of(FhirClient client) {
        return new FhirClientResponse(
                client.id(),
                client.clientId(),
                client.name(),
                client.side(),
                client.counselors().stream()
                        .map(it -> new CounselorResponse(it.person().value(), it.pseudonym()))
                        .toList());
    }
}
