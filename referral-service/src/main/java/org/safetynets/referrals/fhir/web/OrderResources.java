package org.safetynets.referrals.fhir.web;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.fhir.domain.Order;
import org.safetynets.referrals.referral.domain.ClaimCode;

/** Orders as resources. */
final class OrderResources {

    private OrderResources() {}

    static ServiceRequest of(ReadLoop read) {
        var loop = read.loop();
        var order = new ServiceRequest();
        order.setId("ServiceRequest/" + loop.referral() + "/_history/" + read.sight().version());
        Disclosed.mark(order.getMeta(), read);
        order.setStatus(status(read.sight().seen().order()));
        order.setIntent(ServiceRequestIntent.ORDER);
        order.setCode(code(read.purpose()));
        if (read.doNotContact()) {
            order.addOrderDetail(Terms.concept(Terms.CAPACITY, Terms.NO_CONTACT));
        }
        order.setSubject(Refs.patient(loop.referral()));
        order.setAuthoredOn(Date.from(loop.authoredAt()));
        order.setRequester(Refs.counselor(loop.counselor()));
        order.addPerformer(Refs.organization(loop.organization()));
        loop.order()
                .number()
                .ifPresent(it -> order.addIdentifier().setSystem(it.system()).setValue(it.value()));
        read.consent().ifPresent(it -> order.addSupportingInfo(Refs.consent(loop.referral())));
        return order;
    }

    /** With the code to hand over, for the one time it is known. */
    static ServiceRequest of(ReadLoop read, ClaimCode code, Instant expiresAt) {
        var order = of(read);
        order.addIdentifier(
                new Identifier()
                        .setSystem(Terms.ORDER_CODE)
                        .setValue(code.text())
                        .setPeriod(new Period().setEnd(Date.from(expiresAt))));
        return order;
    }

    /** What is asked for, and for which purpose if the practice has suggested one. */
    private static CodeableConcept code(Optional<String> purpose) {
        var code = Terms.concept(Terms.SERVICE, Terms.PEER_SUPPORT_GROUP);
        purpose.ifPresent(it -> code.addCoding().setSystem(Terms.PURPOSE).setCode(it));
        return code;
    }

    private static ServiceRequestStatus status(Order.State state) {
        return switch (state) {
            case ACTIVE -> ServiceRequestStatus.ACTIVE;
            case COMPLETED -> ServiceRequestStatus.COMPLETED;
            case REVOKED -> ServiceRequestStatus.REVOKED;
        };
    }
}
