package org.safetynets.referrals.fhir.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.fhir.domain.TaskStatus;

/** Subscriptions as resources. */
final class SubscriptionResources {

    private SubscriptionResources() {}

    static Subscription of(FhirSubscription known) {
        var subscription = new Subscription();
        subscription.setId("Subscription/" + known.id());
        subscription.setStatus(status(known.state()));
        subscription.setReason("To follow tasks");
        subscription.setCriteria(SubscriptionReader.TOPIC);
        if (!known.statuses().isEmpty()) {
            subscription.getCriteriaElement().addExtension(filter(known.statuses()));
        }
        var channel = subscription.getChannel();
        channel.setType(SubscriptionChannelType.RESTHOOK);
        channel.setEndpoint(known.endpoint().toString());
        channel.setPayload(SubscriptionReader.PAYLOAD);
        channel.getPayloadElement()
                .addExtension(
                        new Extension(SubscriptionReader.PAYLOAD_CONTENT, new CodeType("id-only")));
        return subscription;
    }

    private static Extension filter(Set<TaskStatus> statuses) {
        var words = statuses.stream().map(Terms::wire).sorted().collect(Collectors.joining(","));
        return new Extension(SubscriptionReader.FILTER, new StringType("Task?status=" + words));
    }

    static String word(FhirSubscription known) {
        return status(known.state()).toCode();
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
