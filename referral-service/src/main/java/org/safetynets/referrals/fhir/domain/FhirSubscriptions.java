package org.safetynets.referrals.fhir.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions of all clients. */
public interface FhirSubscriptions {

    void add(FhirSubscription subscription);

    Optional<FhirSubscription> of(FhirClient client, UUID id);

    List<FhirSubscription> all(FhirClient client);

    /** False when the client has no such subscription. */
    boolean remove(FhirClient client, UUID id);

    void settle(FhirSubscription subscription, FhirSubscription.State state);

    /** Counts one more call, and gives its number. */
    long count(FhirSubscription subscription);
}
