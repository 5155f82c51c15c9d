package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
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
 * @param tokensFrom tokens given before are not good any more, since something was taken away
 */
public record FhirClient(
        UUID id,
        String clientId,
        OrganizationId organization,
        String name,
        Side side,
        List<Counselor> counselors,
        Instant tokensFrom) {

    /** Later than any token: none is good until the sign-in has let go of what was taken away. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Somebody on whose behalf the system refers. */
    public record Counselor(PersonId person, String pseudonym) {}

    public FhirClient {
        counselors = List.copyOf(counselors);
    }

    public FhirClient(
            UUID id,
            String clientId,
            OrganizationId organization,
            String name,
            Side side,
            List<Counselor> counselors) {
        this(id, clientId, organization, name, side, counselors, Instant.EPOCH);
    }

    public FhirClient tokensFrom(Instant from) {
        return new FhirClient(id, clientId, organization, name, side, counselors, from);
    }

    /** No token is good, those included that the sign-in gives until it has followed. */
    public FhirClient closed() {
        return tokensFrom(NEVER);
    }

    public boolean isClosed() {
        return tokensFrom.equals(NEVER);
    }

    public boolean takes(Instant tokenIssuedAt) {
        return !tokenIssuedAt.isBefore(tokensFrom);
    }

    public FhirClient named(String other) {
        return new FhirClient(id, clientId, organization, other, side, counselors, tokensFrom);
    }

    public FhirClient without(PersonId person) {
        var left = counselors.stream().filter(it -> !it.person().equals(person)).toList();
        return new FhirClient(id, clientId, organization, name, side, left, tokensFrom);
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
