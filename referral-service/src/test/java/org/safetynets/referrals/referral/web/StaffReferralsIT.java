package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.Play.Handed;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.safetynets.referrals.referral.application.ExpiringCodes;
import org.springframework.beans.factory.annotation.Autowired;

/** What the organization's staff read of the referrals to it. */
@ServiceTest
class StaffReferralsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired ExpiringCodes expiring;

    private Play play;
    private Tokens coordinator;

    @BeforeEach
    void someone() {
        play = new Play(api);
        coordinator = Tokens.of(UUID.randomUUID()).with(play.organization, Role.COORDINATOR);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void says_where_each_stands_and_who_closed_it_and_nothing_of_who_the_partner_is() {
        // given
        var open = play.refer();
        var declined = play.referAndClaim("D0");
        seat(SeatChangedV1.Change.DECLINED, SeatChangedV1.Status.DECLINED);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> play.mine(declined).text("status").equals("declined"));
        // then
        assertThat(one(open).text("status")).isEqualTo("received");
        assertThat(one(open).json().has("endedBy")).isFalse();
        assertThat(one(declined).text("status")).isEqualTo("declined");
        assertThat(one(declined).text("endedBy")).isEqualTo("organization");
        assertThat(one(declined).text("endedAt")).isNotEmpty();
        assertThat(one(declined).text("counselorPseudonym")).isEqualTo("counselor1");
        assertThat(list("").text("total")).isEqualTo("2");
        assertThat(list("").text("items", "0", "referralId")).isEqualTo(declined.id().toString());
        assertThat(list("?open=true").text("items", "0", "referralId"))
                .isEqualTo(open.id().toString());
        assertThat(list("?open=false").text("total")).isEqualTo("1");
        assertThat(list("").body()).doesNotContain(play.partnerId.toString(), "Willow");
        assertThat(list("?open=perhaps").status()).isEqualTo(400);
    }

    @Test
    void a_withdrawal_is_the_partners_and_a_code_that_ran_out_the_clocks() {
        var withdrawn = play.referAndClaim("D2");
        play.withdraw(withdrawn);
        var unused = play.refer();
        clock.advance(Duration.ofDays(61));
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () -> {
                            expiring.expire(); // some of all there are
                            return one(unused).text("status").equals("expired");
                        });
        assertThat(one(withdrawn).text("status")).isEqualTo("withdrawn");
        assertThat(one(withdrawn).text("endedBy")).isEqualTo("partner");
        assertThat(one(unused).text("endedBy")).isEqualTo("clock");
    }

    @Test
    void whoever_is_a_counselor_too_does_not_find_their_own_since_the_dial_is_the_partners() {
        var own = play.referAndClaim("D0");
        var both =
                Tokens.of(play.counselorId)
                        .named("counselor1")
                        .with(play.organization, Role.COUNSELOR, Role.COORDINATOR);
        assertThat(api.as(both).get(path("")).text("total")).isEqualTo("0");
        assertThat(api.as(both).get(path("?open=true")).text("total")).isEqualTo("0");
        assertThat(api.as(both).get(path("/" + own.id())).status()).isEqualTo(404);
    }

    @Test
    void one_that_a_partner_made_for_themselves_says_so() {
        var harbor = new CounselorPlay(api, given).known();
        var mine =
                api.as(play.partner)
                        .post(
                                "/api/referrals/mine",
                                Map.of(
                                        "organizationId",
                                        harbor.organization.toString(),
                                        "urgentFlags",
                                        Play.NO_FLAGS));
        assertThat(mine.status()).as(mine.toString()).isEqualTo(201);
        var staff = Tokens.of(UUID.randomUUID()).with(harbor.organization, Role.COORDINATOR);
        var read =
                api.as(staff)
                        .get(
                                "/api/referrals/organizations/%s/referrals-in/%s"
                                        .formatted(harbor.organization, mine.text("referralId")));
        assertThat(read.text("madeBy")).isEqualTo("partner");
        assertThat(read.json().has("counselorPseudonym")).isFalse();
        assertThat(read.body()).doesNotContain(play.partnerId.toString());
    }

    @Test
    void nobody_else_reads_them() {
        var made = play.refer();
        var stranger =
                Tokens.of(UUID.randomUUID())
                        .with(new OrganizationId(UUID.randomUUID()), Role.COORDINATOR);
        for (var other : new Tokens[] {stranger, play.partner}) {
            assertThat(api.as(other).get(path("")).status()).isEqualTo(404);
            assertThat(api.as(other).get(path("/" + made.id())).status()).isEqualTo(404);
        }
        assertThat(api.as(play.counselor).get(path("")).status()).isEqualTo(403);
        assertThat(api.as(play.counselor).get(path("/" + made.id())).status()).isEqualTo(403);
        var foreign = new Play(api);
        var theirs = foreign.refer();
        assertThat(api.as(coordinator).get(path("/" + theirs.id())).status()).isEqualTo(404);
        assertThat(api.get(path("")).status()).isEqualTo(401);
    }

    private void seat(SeatChangedV1.Change change, SeatChangedV1.Status status) {
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        play.organization.value(),
                        UUID.randomUUID(),
                        play.partnerId.value(),
                        change,
                        status));
    }

    private Answer one(Handed handed) {
        var answer = api.as(coordinator).get(path("/" + handed.id()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private Answer list(String query) {
        return api.as(coordinator).get(path(query));
    }

    private String path(String more) {
        return play.referrals() + "-in" + more;
    }
}
