package org.safetynets.referrals.fhir.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A system that may use the FHIR server, on behalf of one practice or of the organization itself.
 *
 * @param clientId by which it signs in at Keycloak
 * @param counselors of the practice; the organization's own system has none
 */
public record FhirClient(
        UUID id,
        String clientId,
        OrganizationId organization,
        String name,
        Side side,
        List<Counselor> counselors) {

    /** Somebody on whose behalf the system refers. */
    public record Counselor(PersonId person, String pseudonym) {}

    public FhirClient {
        counselors = List.copyOf(counselors);
    }

    public boolean isPractice() {
        return side == Side.PRACTICE;
    }

    public Optional<Counselor> counselor(PersonId person) {
        return counselors.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public List<PersonId> people() {
        return counselors.stream().map(Counselor::person).collect(Collectors.toList());
    }
}
