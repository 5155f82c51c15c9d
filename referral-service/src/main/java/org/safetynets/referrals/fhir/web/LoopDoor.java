package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.fhir.application.ReadingLoops;
import org.safetynets.referrals.fhir.application.ReadingTasks;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.stereotype.Component;

/** What orders and tasks have in common: both are a loop, and read and looked for as such. */
@Component
class LoopDoor {

    private final ReadingLoops reading;
    private final ReadingTasks tasks;
    private final LoopPages pages;

    LoopDoor(ReadingLoops reading, ReadingTasks tasks, LoopPages pages) {
        this.reading = reading;
        this.tasks = tasks;
        this.pages = pages;
    }

    ReadLoop order(IdType id, FhirClient client) {
        return find(Refs.referral(id), client).orElseThrow(() -> Refs.missing(id));
    }

    /** There is none before it was sent. */
    ReadLoop task(IdType id, FhirClient client) {
        return tasks.one(client, Refs.referral(id))
                .filter(it -> it.loop().sent().isPresent())
                .orElseThrow(() -> Refs.missing(id));
    }

    Optional<ReadLoop> find(ReferralId order, FhirClient client) {
        return reading.one(client, order);
    }

    Optional<ReadLoop> numbered(OrderNumber number, RequestDetails request) {
        return reading.numbered(FhirCallers.of(request).client(), number);
    }

    /** Those that changed last come last, so that a client reads on from where it was. */
    IBundleProvider search(String type, LoopQuery query, RequestDetails request) {
        return pages.first(new LoopSearch(type, query), request);
    }
}
