package org.safetynets.referrals;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PersonalDataRules;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class PersonalDataIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MongoOperations mongo;
    @Autowired List<PersonalData> held;
    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
    }

    @Test
    void every_collection_answers_for_what_it_holds_about_people() {
        PersonalDataRules.check(
                mongo,
                held,
                Map.ofEntries(
                        entry("groups", "free seats of groups, without people"),
                        entry("hsds_services", "open public groups, without people"),
                        entry("hsds_versions", "ids of groups with a number"),
                        entry("hsds_terms", "the network's vocabulary of purposes"),
                        entry("withheld_groups", "ids of groups that cannot be read"),
                        entry("organizations", "names of organizations"),
                        entry("crisis_resources", "where anybody finds help"),
                        entry("fhir_subscriptions", "addresses of systems"),
                        entry("fhir_news", "ids of referrals and counselors, for seconds"),
                        entry("fhir_calls", "ids of referrals, until a system has heard of them"),
                        entry("fhir_backlog", "how far old referrals have been gone through"),
                        entry("integrations", "names, public keys and scopes of systems"),
                        entry(
                                "integration_requests",
                                "what systems asked, without what it was about, for 30 days"),
                        entry("integration_use", "how often systems asked, by day"),
                        entry(
                                "integration_sign_ins",
                                "ids of systems whose sign-in has yet to follow")));
    }

    @Test
    void a_partner_is_told_of_their_referral_each_consent_and_each_disclosure() {
        // given
        var handed = play.referAndClaim("D2");
        play.seen(handed);
        // when
        var told = data(play.partnerId).body();
        // then
        assertThat(told).contains(handed.id().toString(), "signedAt", "\"shown\"", "counselor1");
        assertThat(data(play.counselorId).body()).contains(handed.id().toString());
    }

    @Test
    void at_d0_the_counselor_sees_the_very_same_after_an_erasure() {
        // given
        var handed = play.referAndClaim("D0");
        var other = play.refer();
        var before = counselor(handed.id()).body();
        var list = api.as(play.counselor).get(play.referrals()).body();
        // when
        erase(play.partnerId);
        // then
        assertThat(counselor(handed.id()).body()).isEqualTo(before);
        assertThat(api.as(play.counselor).get(play.referrals()).body()).isEqualTo(list);
        assertThat(published.of(ReferralChangedV1.class, handed.id())).hasSize(1);
        assertThat(published.of(ReferralChangedV1.class, other.id())).hasSize(1);
    }

    @Test
    void what_was_disclosed_ends_as_with_any_withdrawal() {
        // given
        var handed = play.referAndClaim("D2");
        assertThat(play.seen(handed)).isEqualTo("D2 waiting");
        // when
        erase(play.partnerId);
        // then
        assertThat(play.seen(handed)).isEqualTo("D0 received");
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ReferralChangedV1.class, handed.id()))
                                        .last()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.dial())
                                                            .isEqualTo(ReferralChangedV1.Dial.D0);
                                                    assertThat(it.personId()).isNull();
                                                }));
    }

    @Test
    void the_referral_is_nobodys_and_its_code_is_used_for_good() {
        // given
        var handed = play.referAndClaim("D1");
        seat(play.partnerId);
        // when
        erase(play.partnerId);
        // then
        assertNothingIsLeftOf(play.partnerId);
        assertThat(play.mine(handed).status()).isEqualTo(404);
        var again =
                api.as(Tokens.of(UUID.randomUUID()))
                        .post("/api/referrals/claims", Map.of("code", handed.code(), "dial", "D1"));
        assertThat(again.problem()).isEqualTo("code-not-valid");
    }

    @Test
    void an_erased_counselor_leaves_the_partners_referral_and_reads_nothing_more() {
        // given
        var handed = play.referAndClaim("D2");
        play.seen(handed);
        // when
        erase(play.counselorId);
        // then
        assertThat(play.mine(handed).status()).isEqualTo(200);
        assertThat(play.mine(handed).body()).doesNotContain("counselor1");
        assertThat(counselor(handed.id()).status()).isEqualTo(404);
        assertNothingIsLeftOf(play.counselorId);
    }

    private Answer counselor(UUID referral) {
        return api.as(play.counselor).get(play.referrals() + "/" + referral);
    }

    private void seat(PersonId person) {
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        play.organization.value(),
                        UUID.randomUUID(),
                        person.value(),
                        SeatChangedV1.Change.REQUESTED,
                        SeatChangedV1.Status.REQUESTED));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> all("seats").contains(person.toString()));
    }

    private void assertNothingIsLeftOf(PersonId person) {
        for (var collection : List.of("referrals", "consents", "receipts", "seats")) {
            assertThat(all(collection)).as(collection).doesNotContain(person.toString());
        }
    }

    private String all(String collection) {
        return mongo.findAll(Document.class, collection).toString();
    }

    private Answer data(PersonId person) {
        return api.as(Tokens.service("identity-service"))
                .get("/internal/people/" + person + "/data");
    }

    private void erase(PersonId person) {
        given.event(new PersonErasedV1(person.value(), 7, UUID.randomUUID(), Instant.now()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(published.of(ErasureCompletedV1.class))
                                        .filteredOn(it -> it.personId().equals(person.value()))
                                        .hasSize(1));
    }
}
