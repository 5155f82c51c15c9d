package org.safetynets.referrals.outward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OnwardReferralChangedV1;
import org.safetynets.contracts.OnwardReferralChangedV1.Status;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.safetynets.referrals.outward.application.ExpiringOnward;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OnwardIT {

    private static final String MINE = "/api/referrals/my-onward";
    private static final String WORDS = "I would like to talk about " + UUID.randomUUID();
    private static final Map<String, Object> YES =
            Map.of("accepted", true, "reply", "Call on Monday");
    private static final Map<String, Object> NO =
            Map.of("accepted", false, "reason", "no-capacity", "reply", "Sorry");

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired StoredTexts stored;
    @Autowired MutableClock clock;
    @Autowired ExpiringOnward expiring;

    private final UUID partnerId = UUID.randomUUID();
    private final Tokens partner = Tokens.of(partnerId).named("Willow");
    private CounselorPlay play;

    @BeforeEach
    void someoneIsApproved() {
        play = new CounselorPlay(api, given).known().approved();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void a_partner_asks_a_counselor_who_accepts_and_the_loop_closes_when_they_met() {
        // given
        var id = send(toCounselor());
        // then
        assertThat(received().text("items", "0", "pseudonym")).isEqualTo("Willow");
        assertThat(received().text("items", "0", "words")).isEqualTo(WORDS);
        assertThat(received().body()).doesNotContain(partnerId.toString());
        assertThat(stored.holding(WORDS)).isEmpty();
        // when
        assertThat(answer(id, YES).text("status")).isEqualTo("accepted");
        assertThat(mine().text("items", "0", "reply")).isEqualTo("Call on Monday");
        assertThat(api.as(partner).post(MINE + "/" + id + "/met", null).text("status"))
                .isEqualTo("completed");
        // then
        assertThat(received().text("items", "0", "status")).isEqualTo("completed");
        told(id, Status.SENT, Status.ACCEPTED, Status.COMPLETED);
        assertThat(published.of(OnwardReferralChangedV1.class, UUID.fromString(id)))
                .allSatisfy(
                        it -> {
                            assertThat(it.personId()).isEqualTo(partnerId);
                            assertThat(it.counselorId()).isEqualTo(play.personId.value());
                            assertThat(it.organizationId()).isEqualTo(play.organization.value());
                        });
    }

    @Test
    void a_decline_tells_who_and_why() {
        var id = send(toCounselor());
        assertThat(answer(id, Map.of("accepted", false, "reply", "")).status()).isEqualTo(400);
        assertThat(answer(id, NO).text("status")).isEqualTo("declined");
        assertThat(mine().text("items", "0", "endedBy")).isEqualTo("recipient");
        assertThat(mine().text("items", "0", "reason")).isEqualTo("no-capacity");
        assertThat(answer(id, YES).problem()).isEqualTo("outward-not-possible");
        told(id, Status.SENT, Status.DECLINED);
    }

    @Test
    void staff_suggest_to_their_own_partner_who_alone_sends_it() {
        // given
        var harbor = new OrganizationId(UUID.randomUUID());
        var facilitator = Tokens.of(UUID.randomUUID()).with(harbor, Role.FACILITATOR);
        var suggestions = "/api/referrals/organizations/" + harbor + "/onward";
        var body = Map.of("personId", partnerId, "to", toCounselor());
        assertThat(api.as(facilitator).post(suggestions, body).status()).isEqualTo(404);
        seatIn(harbor);
        // when
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.as(facilitator).post(suggestions, body).status() == 201);
        // then
        assertThat(received().text("total")).isEqualTo("0");
        assertThat(mine().text("items", "0", "suggestedIn")).isEqualTo(harbor.toString());
        // when
        var id = mine().text("items", "0", "outwardId");
        api.as(partner).post(MINE + "/" + id + "/send", Map.of("words", WORDS));
        // then
        assertThat(received().text("total")).isEqualTo("1");
        told(id, Status.SENT);
    }

    @Test
    void an_organization_receives_through_its_coordinators() {
        // given
        var id = send(Map.of("organizationId", play.organization.toString()));
        var received = organization() + "/received";
        // then
        assertThat(api.as(play.reviewer).get(received).text("total")).isEqualTo("1");
        assertThat(received().text("total")).isEqualTo("0");
        assertThat(api.as(play.reviewer).post(received + "/" + id + "/answer", YES).status())
                .isEqualTo(200);
        told(id, Status.SENT, Status.ACCEPTED);
        assertThat(published.of(OnwardReferralChangedV1.class, UUID.fromString(id)))
                .extracting(OnwardReferralChangedV1::counselorId)
                .containsOnlyNulls();
    }

    @Test
    void what_is_taken_back_its_recipient_sees_no_more() {
        var id = send(toCounselor());
        assertThat(api.as(partner).delete(MINE + "/" + id).text("status")).isEqualTo("withdrawn");
        assertThat(received().text("total")).isEqualTo("0");
        assertThat(answer(id, YES).status()).isEqualTo(404);
        told(id, Status.SENT, Status.WITHDRAWN);
    }

    @Test
    void an_answer_too_late_is_none_even_before_the_clock_came_by() {
        var id = send(toCounselor());
        clock.advance(Duration.ofDays(31));
        assertThat(received().text("total")).isEqualTo("0");
        assertThat(answer(id, YES).status()).isEqualTo(404);
        assertThat(mine().text("items", "0", "status")).isEqualTo("expired");
        expiring.expire();
        assertThat(mine().text("items", "0", "endedBy")).isEqualTo("clock");
        told(id, Status.SENT, Status.EXPIRED);
    }

    @Test
    void nobody_else_reads_or_answers_it_and_a_suspended_counselor_receives_nothing() {
        var id = send(toCounselor());
        var colleague = Tokens.of(UUID.randomUUID()).with(play.organization, Role.COUNSELOR);
        var one = organization() + "/received/mine/" + id + "/answer";
        assertThat(api.as(colleague).post(one, YES).status()).isEqualTo(404);
        assertThat(api.as(play.reviewer).get(organization() + "/received").text("total"))
                .isEqualTo("0");
        assertThat(api.as(Tokens.of(UUID.randomUUID())).delete(MINE + "/" + id).status())
                .isEqualTo(404);
        play.review(play.reviewer, "suspend");
        assertThat(received().text("total")).isEqualTo("0");
        assertThat(answer(id, YES).status()).isEqualTo(404);
    }

    @Test
    void nobody_is_sent_to_who_is_not_to_be_found() {
        play.review(play.reviewer, "suspend");
        var body = Map.of("to", toCounselor(), "words", WORDS);
        assertThat(api.as(partner).post(MINE, body).problem()).isEqualTo("recipient-not-reachable");
        assertThat(api.as(partner).post(MINE, Map.of("to", Map.of(), "words", "")).status())
                .isEqualTo(400);
    }

    @Test
    void an_erased_partners_is_taken_back_of_nobody_and_a_suggestion_was_never_known() {
        // given
        var sent = send(toCounselor());
        var accepted = send(toCounselor());
        answer(accepted, YES);
        // when
        given.event(new PersonErasedV1(partnerId, 7, UUID.randomUUID(), Instant.now()));
        // then
        told(sent, Status.SENT, Status.WITHDRAWN);
        told(accepted, Status.SENT, Status.ACCEPTED, Status.WITHDRAWN);
        assertThat(published.of(OnwardReferralChangedV1.class, UUID.fromString(sent)).getLast())
                .satisfies(it -> assertThat(it.personId()).isNotEqualTo(partnerId))
                .satisfies(it -> assertThat(it.counselorId()).isEqualTo(play.personId.value()));
        assertThat(received().text("total")).isEqualTo("0");
    }

    /** What other services were told of it: nothing of a suggestion. */
    private void told(String id, Status... steps) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        OnwardReferralChangedV1.class,
                                                        UUID.fromString(id)))
                                        .extracting(OnwardReferralChangedV1::status)
                                        .containsExactly(steps));
    }

    private Map<String, Object> toCounselor() {
        return Map.of("counselorId", play.counselorId());
    }

    private String send(Map<String, Object> to) {
        var answer = api.as(partner).post(MINE, Map.of("to", to, "words", WORDS));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("outwardId");
    }

    private Answer mine() {
        return api.as(partner).get(MINE);
    }

    private Answer received() {
        return api.as(counselor()).get(organization() + "/received/mine");
    }

    private Answer answer(String id, Map<String, Object> answer) {
        var one = organization() + "/received/mine/" + id + "/answer";
        return api.as(counselor()).post(one, answer);
    }

    private Tokens counselor() {
        return Tokens.of(play.personId).with(play.organization, Role.COUNSELOR);
    }

    private String organization() {
        return "/api/referrals/organizations/" + play.organization;
    }

    private void seatIn(OrganizationId organization) {
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization.value(),
                        UUID.randomUUID(),
                        partnerId,
                        SeatChangedV1.Change.SEATED,
                        SeatChangedV1.Status.SEATED));
    }
}
