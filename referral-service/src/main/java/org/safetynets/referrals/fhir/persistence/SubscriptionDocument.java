package org.safetynets.referrals.fhir.persistence;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A subscription as it is stored. */
@Document("fhir_subscriptions")
record SubscriptionDocument(
        @Id UUID id,
        UUID clientRef,
        UUID organizationId,
        String endpoint,
        @Nullable Set<TaskStatus> statuses,
        FhirSubscription.State state,
        long events) {

    static SubscriptionDocument of(FhirSubscription subscription) {
        return new SubscriptionDocument(
                subscription.id(),
                subscription.client(),
                subscription.organization().value(),
                subscription.endpoint().toString(),
                subscription.statuses(),
                subscription.state(),
                subscription.events());
    }

    FhirSubscription restore() {
        return new FhirSubscription(
                id,
                clientRef,
                new OrganizationId(organizationId),
                URI.create(endpoint),
                statuses == null ? Set.of() : statuses,
                state,
                events);
    }
}
