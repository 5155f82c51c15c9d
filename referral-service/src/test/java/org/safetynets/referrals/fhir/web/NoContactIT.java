package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.Play.Handed;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice's system may say that nobody is to contact the partner. */
@ServiceTest
class NoContactIT {

    @Autowired Api api;
    @Autowired FhirClients clients;
    private FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @Test
    void an_order_that_says_so_is_read_so_and_holds_when_the_partner_comes() {
        var order = withDetail(Terms.NO_CONTACT);
        var made = play.practice.post("/fhir/ServiceRequest", FhirPlay.json(order));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var placed = FhirPlay.read(ServiceRequest.class, made);
        assertThat(placed.getOrderDetailFirstRep().getCodingFirstRep().getCode())
                .isEqualTo(Terms.NO_CONTACT);
        var id = placed.getIdElement().getIdPart();
        var handed = new Handed(UUID.fromString(id), FhirPlay.code(placed).orElseThrow());
        assertThat(play.people.claim(handed, "D0").status()).isEqualTo(201);
        assertThat(
                        api.as(play.people.partner)
                                .get("/api/referrals/mine/" + id + "/contact")
                                .text("doNotContact"))
                .isEqualTo("true");
    }

    @Test
    void an_order_that_does_not_has_no_such_detail_and_another_detail_is_refused() {
        var handed = play.refer();
        var read = play.practice.get("/fhir/ServiceRequest/" + handed.id());
        assertThat(FhirPlay.read(ServiceRequest.class, read).hasOrderDetail()).isFalse();
        var order = withDetail("call-at-night");
        FhirPlay.refused(play.practice.post("/fhir/ServiceRequest", FhirPlay.json(order)), 422);
    }

    /** R4 has details only of an order that says what is asked for. */
    private ServiceRequest withDetail(String detail) {
        var order = play.anOrder();
        order.setCode(Terms.concept(Terms.PURPOSE, "BT_CORE"));
        order.addOrderDetail(Terms.concept(Terms.CAPACITY, detail));
        return order;
    }
}
