package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.Play;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class NotedReferralsIT {

    @Autowired private Api api;
    @Autowired private Published published;

    @Test
    void what_a_counselor_reads_is_noted_without_the_partner() {
        // given
        var play = new Play(api);
        var handed = play.referAndClaim("D1");
        // when
        api.as(play.counselor).get(play.referrals());
        api.as(play.counselor).get(play.referrals() + "/" + handed.id());
        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(
                                                it ->
                                                        play.organization
                                                                .value()
                                                                .equals(it.organizationId()))
                                        .extracting(
                                                AuditRecordedV1::action,
                                                AuditRecordedV1::actorId,
                                                AuditRecordedV1::personId)
                                        .containsExactlyInAnyOrder(
                                                tuple(
                                                        "referrals.read",
                                                        play.counselorId.value(),
                                                        null),
                                                tuple(
                                                        "referral.read",
                                                        play.counselorId.value(),
                                                        null)));
    }
}
