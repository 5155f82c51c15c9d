package org.safetynets.referrals.fhir.web;

import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.safetynets.referrals.fhir.domain.Call;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.referral.domain.ReferralId;

/** What is sent to a subscriber: that something is new, and the id of the task. */
final class NotificationBundles {

    private NotificationBundles() {}

    static Bundle of(FhirSubscription subscription, Call call, String address) {
        var bundle = new Bundle();
        bundle.setType(BundleType.HISTORY);
        bundle.setTimestamp(Date.from(call.at()));
        bundle.addEntry(status(subscription, call));
        call.task().ifPresent(it -> bundle.addEntry(task(it, address)));
        return bundle;
    }

    private static BundleEntryComponent status(FhirSubscription subscription, Call call) {
        var name = "Subscription/" + subscription.id();
        var type = call.task().isPresent() ? "event-notification" : "handshake";
        var status = SubscriptionStatuses.of(subscription, type, call.number());
        call.task().ifPresent(it -> event(status, call, it));
        var entry = entry(name + "/$status");
        entry.setFullUrl("urn:uuid:" + call.id());
        entry.setResource(status);
        return entry;
    }

    private static void event(Parameters status, Call call, ReferralId task) {
        var event = status.addParameter().setName("notification-event");
        event.addPart()
                .setName("event-number")
                .setValue(SubscriptionStatuses.number(call.number()));
        event.addPart().setName("timestamp").setValue(new InstantType(Date.from(call.at())));
        event.addPart().setName("focus").setValue(new Reference("Task/" + task));
    }

    private static BundleEntryComponent task(ReferralId id, String address) {
        var entry = entry("Task/" + id);
        entry.setFullUrl(address + "/Task/" + id);
        return entry;
    }

    private static BundleEntryComponent entry(String url) {
        var entry = new BundleEntryComponent();
        entry.getRequest().setMethod(HTTPVerb.GET).setUrl(url);
        entry.getResponse().setStatus("200");
        return entry;
    }
}
