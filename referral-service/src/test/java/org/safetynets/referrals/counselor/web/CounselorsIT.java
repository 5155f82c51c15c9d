package org.safetynets.referrals.counselor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.referrals.counselor.CounselorPlay.profile;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CounselorChangedV1;
import org.safetynets.contracts.CounselorChangedV1.Standing;
import org.safetynets.contracts.CounselorRecheckDueV1;
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
import org.safetynets.referrals.Play;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.safetynets.referrals.counselor.application.LapsingChecks;
import org.safetynets.referrals.counselor.application.RemindingOfChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@ServiceTest
class CounselorsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired StoredTexts stored;
    @Autowired MutableClock clock;
    @Autowired LapsingChecks lapsing;
    @Autowired RemindingOfChecks reminding;
    @Autowired MongoOperations mongo;

    CounselorPlay play;

    @BeforeEach
    void someoneApplies() {
        play = new CounselorPlay(api, given).known();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void is_approved_by_a_coordinator_who_saw_what_was_stated_and_the_role_is_asked_for() {
        // given
        var listed = api.as(play.reviewer).get(play.all() + "?standing=applied");
        assertThat(listed.text("items", "0", "credentials", "0", "number")).isEqualTo("L-4711");
        // when
        play.approved();
        // then
        assertThat(play.read().text("standing")).isEqualTo("approved");
        assertThat(play.read().text("decisions", "0", "reason")).isEqualTo("Seen in the register");
        await().untilAsserted(
                        () ->
                                assertThat(told())
                                        .isEqualTo(Standing.APPROVED + " " + play.reviewerId));
    }

    @Test
    void is_decided_about_as_it_was_seen_and_after_a_fresh_proof() {
        // given
        var seen = play.read().header("ETag");
        play.apply(profile(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(5));
        // then
        assertThat(play.review(play.reviewer, "approve", seen).status()).isEqualTo(412);
        var stale = play.reviewer.withoutStepUp();
        assertThat(play.review(stale, "approve", "\"2\"").problem()).isEqualTo("step-up-required");
    }

    @Test
    void is_not_decided_about_by_the_counselor_who_coordinates_too() {
        var both = Tokens.of(play.personId).with(play.organization, Role.COORDINATOR);
        assertThat(play.review(both, "approve").problem()).isEqualTo("own-credentials");
    }

    @Test
    void exists_for_its_own_organization_alone() {
        var other = new OrganizationId(UUID.randomUUID());
        var coordinator = Tokens.of(UUID.randomUUID()).with(other, Role.COORDINATOR);
        var there = "/api/referrals/organizations/" + other + "/counselors";
        assertThat(api.as(coordinator).get(play.all()).status()).isEqualTo(404);
        assertThat(api.as(coordinator).get(there).text("total")).isEqualTo("0");
        assertThat(api.as(coordinator).get(there + "/" + play.counselorId()).status())
                .isEqualTo(404);
        var unknown = "/api/referrals/counselors/mine/" + UUID.randomUUID();
        var body =
                Map.of("profile", profile(), "credentials", play.read().json().get("credentials"));
        assertThat(api.as(play.person).put(unknown, body).status()).isEqualTo(404);
    }

    @Test
    void refers_no_more_from_the_moment_of_a_suspension_whatever_the_token_says() {
        // given
        play.approved();
        assertThat(refer().status()).isEqualTo(201);
        // when
        play.review(play.reviewer, "suspend");
        // then
        assertThat(refer().problem()).isEqualTo("counselor-not-approved");
        // when
        play.review(play.reviewer, "reinstate");
        // then
        assertThat(refer().status()).isEqualTo(201);
    }

    @Test
    void refers_no_more_when_the_check_has_run_out_even_before_anybody_is_told() {
        // given
        play.approved();
        // when
        clock.advance(Duration.ofDays(366 + 1));
        // then
        assertThat(refer().problem()).isEqualTo("counselor-not-approved");
        // when
        lapsing.lapse();
        // then
        assertThat(play.read().text("standing")).isEqualTo("lapsed");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(Standing.LAPSED + " null"));
    }

    @Test
    void is_reminded_of_the_next_check_once_for_each_time_it_is_due() {
        // given
        play.approved();
        assertThat(reminders()).isEmpty();
        // when
        clock.advance(Duration.ofDays(365 - 29));
        remindAll();
        remindAll();
        // then
        await().untilAsserted(() -> assertThat(reminders()).containsExactly(30));
        assertThat(play.read().text("standing")).isEqualTo("approved");
        // when
        clock.advance(Duration.ofDays(24));
        remindAll();
        // then
        await().untilAsserted(() -> assertThat(reminders()).containsExactly(30, 7));
    }

    /** Some of all there are at a time, while the clock of the service looks as well. */
    private void remindAll() {
        await().ignoreExceptions()
                .until(
                        () -> {
                            reminding.remind();
                            return mongo.count(dueToday(), "counselors") == 0;
                        });
    }

    private Query dueToday() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        return query(
                where("organizationId").is(play.organization.value()).and("remindOn").lte(today));
    }

    private List<Integer> reminders() {
        return published
                .of(CounselorRecheckDueV1.class, UUID.fromString(play.counselorId()))
                .stream()
                .map(CounselorRecheckDueV1::daysLeft)
                .toList();
    }

    @Test
    void keeps_numbers_evidence_and_reasons_sealed() {
        play.approved();
        assertThat(stored.holding("Board of Counselors")).contains("counselors");
        for (var text : List.of("L-4711", "Entry 4711", "Seen in the register")) {
            assertThat(stored.holding(text)).as(text).isEmpty();
        }
    }

    @Test
    void leaves_when_they_like() {
        // given
        play.approved();
        // when
        var mine = "/api/referrals/counselors/mine/" + play.organization;
        assertThat(api.as(play.person).delete(mine).status()).isEqualTo(204);
        // then
        assertThat(refer().problem()).isEqualTo("counselor-not-approved");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(Standing.ENDED + " null"));
    }

    private Answer refer() {
        var counselor = Tokens.of(play.personId).with(play.organization, Role.COUNSELOR);
        return api.as(counselor)
                .post(
                        "/api/referrals/organizations/" + play.organization + "/referrals",
                        Map.of("urgentFlags", Play.NO_FLAGS));
    }

    private String told() {
        var last = published.of(CounselorChangedV1.class, UUID.fromString(play.counselorId()));
        return last.getLast().standing() + " " + last.getLast().decidedBy();
    }
}
