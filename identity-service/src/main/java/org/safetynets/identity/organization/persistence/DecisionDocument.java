package org.safetynets.identity.organization.persistence;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.identity.organization.domain.Decision;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationStatus;
import org.safetynets.platform.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Who suspended or activated an organization, and why. Written once, never changed. */
@Document(DecisionDocument.COLLECTION)
record DecisionDocument(
        @Id UUID id,
        UUID organizationId,
        long version,
        OrganizationStatus status,
        UUID by,
        String reason,
        Instant at) {

    static final String COLLECTION = "organizationDecisions";

    static DecisionDocument of(Organization organization, Decision why) {
        return new DecisionDocument(
                Ids.next(),
                organization.id().value(),
                organization.version(),
                organization.status(),
                why.by().value(),
                why.reason(),
                why.at());
    }
}
