package org.safetynets.referrals.fhir.web;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.fhir.domain.FhirSubscription;

/** How subscriptions stand, as the R5 backport for R4 has it. */
final class SubscriptionStatuses {

    private SubscriptionStatuses() {}

    /**
     * @param type why it is told, in the backport's words
     * @param events of how many events the subscriber was told up to then
     */
    static Parameters of(FhirSubscription subscription, String type, long events) {
        var status = new Parameters();
        status.addParameter()
                .setName("subscription")
                .setValue(new Reference("Subscription/" + subscription.id()));
        status.addParameter("topic", new CanonicalType(SubscriptionReader.TOPIC));
        status.addParameter("status", new CodeType(SubscriptionResources.word(subscription)));
        status.addParameter("type", new CodeType(type));
        status.addParameter("events-since-subscription-start", number(events));
        return status;
    }

    static StringType number(long number) {
        return new StringType(Long.toString(number));
    }

    /** The answer to who asks. */
    static Bundle asked(List<FhirSubscription> subscriptions) {
        var bundle = new Bundle();
        bundle.setType(BundleType.SEARCHSET);
        bundle.setTotal(subscriptions.size());
        for (var each : subscriptions) {
            var entry = bundle.addEntry();
            var status = of(each, "query-status", each.events());
            status.setId(Ids.next().toString()); // what is found by asking has to have one
            entry.setFullUrl("urn:uuid:" + status.getIdPart());
            entry.setResource(status);
            entry.getSearch().setMode(SearchEntryMode.MATCH);
        }
        return bundle;
    }
}
