package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.referrals.fhir.domain.Call;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.fhir.domain.Ringing;
import org.safetynets.referrals.fhir.validation.OutgoingValidation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Calls subscribers over HTTP, at public addresses only. */
@Component
class RestHooks implements Ringing {

    private static final Logger LOG = LoggerFactory.getLogger(RestHooks.class);
    private static final int GONE = 410;

    private final Outbound outbound;
    private final FhirContext fhir;
    private final OutgoingValidation validation;
    private final String address;

    RestHooks(
            Outbound outbound,
            FhirContext fhir,
            OutgoingValidation validation,
            @Value("${nets.fhir.address}") String address) {
        this.outbound = outbound;
        this.fhir = fhir;
        this.validation = validation;
        this.address = address;
    }

    @Override
    public boolean allows(URI endpoint) {
        return outbound.allows(endpoint);
    }

    @Override
    public boolean accepts(URI endpoint) {
        return outbound.accepts(endpoint);
    }

    @Override
    public Answer ring(FhirSubscription subscription, Call call) {
        var bundle = NotificationBundles.of(subscription, call, address);
        var faults = validation.faults(bundle);
        if (!faults.isEmpty()) {
            LOG.error("A notification that is not valid was kept back: {}", faults);
            return Answer.FAILED;
        }
        return post(subscription, bundle);
    }

    private Answer post(FhirSubscription subscription, Bundle bundle) {
        var body = fhir.newJsonParser().encodeResourceToString(bundle);
        var headers = Map.of("Content-Type", SubscriptionReader.PAYLOAD + ";charset=UTF-8");
        return switch (outbound.post(
                subscription.endpoint(), headers, body.getBytes(StandardCharsets.UTF_8))) {
            case Outbound.Answer.Answered it -> answer(it.status());
            case Outbound.Answer.Silent it -> Answer.FAILED;
            case Outbound.Answer.Forbidden it -> Answer.FAILED;
        };
    }

    private static Answer answer(int status) {
        if (status == GONE) {
            return Answer.UNWANTED;
        }
        return status >= 200 && status < 300 ? Answer.TAKEN : Answer.FAILED;
    }
}
