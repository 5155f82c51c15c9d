package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.fhir.web.FhirPlay.json;

import java.util.Map;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where the operator has listed the hosts that may be called. */
@ServiceTest
@TestPropertySource(
        properties = {"nets.outbound.allow-loopback=true", "nets.outbound.hosts=127.0.0.1"})
class ListedHostsIT {

    private static final String WHY = "at a host that the operator of this network allows";

    @Autowired Api api;
    @Autowired FhirClients clients;

    @Test
    void a_subscriber_at_another_host_is_refused_with_the_reason() throws Exception {
        var play = new FhirPlay(api, clients);
        try (var subscriber = new Subscriber()) {
            var refused = subscribed(play, "https://other.example/hook");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains(WHY);
            assertThat(subscribed(play, subscriber.address()).status()).isEqualTo(201);
        }
    }

    @Test
    void so_is_an_address_of_keys() {
        var play = new IntegrationPlay(api);
        var keys = Map.<String, Object>of("jwksUri", "https://other.example/jwks");
        var refused = api.as(play.practice.alder).post(play.path(), play.request(keys));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("errors", "0", "field")).isEqualTo("keys.jwksUri");
        assertThat(refused.text("errors", "0", "message")).contains(WHY);
    }

    private static Answer subscribed(FhirPlay play, String endpoint) {
        Subscription wanted = SubscriptionIT.to(endpoint);
        return play.practice.post("/fhir/Subscription", json(wanted));
    }
}
