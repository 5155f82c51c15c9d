package org.safetynets.referrals.fhir.web;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.safetynets.referrals.fhir.domain.FhirSubscription;

/** Subscriptions as resources. */
final class SubscriptionResources {

    private SubscriptionResources() {}

    static Subscription of(FhirSubscription known) {
        var subscription = new Subscription();
        subscription.setId("Subscription/" + known.id());
        subscription.setStatus(status(known.state()));
        subscription.setReason("To follow tasks");
        subscription.setCriteria(SubscriptionReader.TOPIC);
        var channel = subscription.getChannel();
        channel.setType(SubscriptionChannelType.RESTHOOK);
        channel.setEndpoint(known.endpoint().toString());
        channel.setPayload(SubscriptionReader.PAYLOAD);
        channel.getPayloadElement()
                .addExtension(
                        new Extension(SubscriptionReader.PAYLOAD_CONTENT, new CodeType("id-only")));
        return subscription;
    }

    static SubscriptionStatus status(FhirSubscription.State state) {
        return switch (state) {
            case REQUESTED -> SubscriptionStatus.REQUESTED;
            case ACTIVE -> SubscriptionStatus.ACTIVE;
            case ERROR -> SubscriptionStatus.ERROR;
            case OFF -> SubscriptionStatus.OFF;
        };
    }
}
