package org.safetynets.referrals.fhir.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClient.Counselor;
import org.safetynets.referrals.fhir.domain.Side;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A client as it is stored.
 *
 * @param tokensFrom absent in older ones, whose tokens are all good
 */
@Document("fhir_clients")
record FhirClientDocument(
        @Id UUID id,
        String clientId,
        UUID organizationId,
        String name,
        Side side,
        List<CounselorDocument> counselors,
        @Nullable Instant tokensFrom) {

    record CounselorDocument(UUID personId, String pseudonym) {

        static CounselorDocument of(Counselor counselor) {
            return new CounselorDocument(counselor.person().value(), counselor.pseudonym());
        }

        Counselor restore() {
            return new Counselor(new PersonId(personId), pseudonym);
        }
    }

    static FhirClientDocument of(FhirClient client) {
        return new FhirClientDocument(
                client.id(),
                client.clientId(),
                client.organization().value(),
                client.name(),
                client.side(),
                client.counselors().stream().map(CounselorDocument::of).toList(),
                client.tokensFrom());
    }

    FhirClient restore() {
        return new FhirClient(
                id,
                clientId,
                new OrganizationId(organizationId),
                name,
                side,
                counselors.stream().map(CounselorDocument::restore).toList(),
                Objects.requireNonNullElse(tokensFrom, Instant.EPOCH));
    }
}
