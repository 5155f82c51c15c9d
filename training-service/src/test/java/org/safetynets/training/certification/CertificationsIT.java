package org.safetynets.training.certification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Change;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.platform.sealing.DestroyingKeys;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.certification.application.ExpirySweep;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CertificationsIT {

    @Autowired private Api api;
    @Autowired private Published published;
    @Autowired private ExpirySweep sweep;
    @Autowired private MutableClock clock;
    @Autowired private StoredTexts texts;
    @Autowired private DestroyingKeys keys;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void is_not_issued_before_everything_is_met() {
        var refused = story.issue(story.asTrainer(), story.enrolment());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("requirements-unmet");
        assertThat(refused.json().path("unmet").size()).isEqualTo(3);
        assertThat(refused.text("unmet", "2", "code")).isEqualTo("OB1");
        assertThat(refused.text("unmet", "2", "need")).isEqualTo("2");
    }

    @Test
    void reasons_are_stored_for_no_other_eyes_and_end_with_the_key() {
        var reason = "because of " + UUID.randomUUID();
        var id = story.certification().text("certificationId");
        var suspended = story.rule(id, "suspend", reason);

        assertThat(suspended.text("history", "1", "reason")).isEqualTo(reason);
        assertThat(texts.holding(id)).contains("certifications");
        assertThat(texts.holding(reason)).isEmpty();

        keys.destroyKeyOf(story.candidate);
        var reinstated = story.rule(id, "reinstate", "unfounded");
        assertThat(reinstated.text("status")).isEqualTo("active");
        assertThat(reinstated.text("history", "1", "change")).isEqualTo("suspended");
        assertThat(reinstated.text("history", "1", "reason")).isEmpty();
    }

    @Test
    void each_change_is_told_in_order_and_kept_with_who_and_why() {
        var issued = story.certification();
        var id = issued.text("certificationId");
        story.rule(id, "suspend", "allegation");
        story.rule(id, "reinstate", "unfounded");
        story.rule(id, "revoke", "disclosure");
        var upheld = story.rule(id, "reinstate", "appeal upheld");

        assertThat(issued.text("status")).isEqualTo("active");
        assertThat(issued.text("standard")).startsWith("BTPF_");
        assertThat(upheld.text("status")).isEqualTo("active");
        assertThat(upheld.json().path("history").size()).isEqualTo(5);
        assertThat(upheld.text("history", "3", "change")).isEqualTo("revoked");
        assertThat(upheld.text("history", "3", "reason")).isEqualTo("disclosure");
        assertThat(upheld.text("history", "3", "by")).isEqualTo(story.trainer.toString());
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        CertificationChangedV1.class,
                                                        UUID.fromString(id)))
                                        .extracting(
                                                CertificationChangedV1::version,
                                                CertificationChangedV1::change,
                                                CertificationChangedV1::status)
                                        .containsExactly(
                                                Tuple.tuple(1L, Change.ISSUED, Status.ACTIVE),
                                                Tuple.tuple(2L, Change.SUSPENDED, Status.SUSPENDED),
                                                Tuple.tuple(3L, Change.REINSTATED, Status.ACTIVE),
                                                Tuple.tuple(4L, Change.REVOKED, Status.REVOKED),
                                                Tuple.tuple(5L, Change.REINSTATED, Status.ACTIVE)));
    }

    @Test
    void two_trainers_at_once_issue_one() throws Exception {
        var enrolment = story.completedEnrolment();
        Callable<Answer> issuing =
                () -> story.issue(story.as(Fixtures.somebody(), Role.TRAINER), enrolment);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Collections.nCopies(4, issuing)).stream()
                            .map(Future::resultNow)
                            .toList();

            assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(it -> it.status() != 201)
                    .extracting(Answer::problem)
                    .hasSize(3)
                    .containsOnly("certification-already-issued");
        }
        var all = story.asTrainer().get(story.path("/certifications"));
        assertThat(all.text("total")).isEqualTo("1");
    }

    @Test
    void whoever_gives_or_takes_one_confirms_that_it_is_them() {
        var id = story.certification().text("certificationId");
        var idle =
                api.as(
                        Tokens.of(story.trainer)
                                .with(story.organization, Role.TRAINER)
                                .withoutStepUp());

        assertThat(story.issue(idle, id).problem()).isEqualTo("step-up-required");
        for (var step :
                List.of("suspend", "reinstate", "revoke", "renew", "endorse", "appeal/reject")) {
            var path = story.path("/certifications/" + id + "/" + step);
            assertThat(idle.post(path, Map.of("reason", "Why")).problem())
                    .as(step)
                    .isEqualTo("step-up-required");
        }
    }

    @Test
    void is_refused_when_there_is_nothing_to_change() {
        var id = story.certification().text("certificationId");

        assertThat(story.rule(id, "reinstate", "why").problem())
                .isEqualTo("certification-already-active");
        story.rule(id, "suspend", "why");
        var again = story.rule(id, "suspend", "why");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("certification-not-active");
        assertThat(again.text("certificationStatus")).isEqualTo("suspended");
        story.rule(id, "revoke", "why");
        assertThat(story.rule(id, "revoke", "why").problem())
                .isEqualTo("certification-already-revoked");
    }

    @Test
    void ends_by_the_clock_and_stays_ended() {
        var id = story.certification().text("certificationId");

        clock.advance(Duration.ofDays(740));
        assertThat(sweep.run()).isPositive();

        assertThat(story.asTrainer().get(story.path("/certifications/" + id)).text("status"))
                .isEqualTo("expired");
        assertThat(story.rule(id, "reinstate", "late").problem())
                .isEqualTo("certification-expired");
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        CertificationChangedV1.class,
                                                        UUID.fromString(id)))
                                        .extracting(CertificationChangedV1::change)
                                        .containsExactly(Change.ISSUED, Change.EXPIRED));
    }

    @Test
    void two_sweeps_at_once_end_it_once() throws Exception {
        var id = story.certification().text("certificationId");
        clock.advance(Duration.ofDays(740));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Collections.nCopies(4, (Callable<Integer>) sweep::run));
        }

        var history = story.asTrainer().get(story.path("/certifications/" + id)).json();
        assertThat(history.path("history").size()).isEqualTo(2);
    }

    @Test
    void the_holder_sees_their_own_without_any_role() {
        var id = story.certification().text("certificationId");

        var mine = story.asCandidate().get("/api/training/my/certifications");

        assertThat(mine.text("total")).isEqualTo("1");
        assertThat(mine.text("items", "0", "certificationId")).isEqualTo(id);
        assertThat(
                        story.as(Fixtures.somebody())
                                .get("/api/training/my/certifications")
                                .text("total"))
                .isEqualTo("0");
    }

    @Test
    void can_be_listed_by_person() {
        story.certification();
        var path = story.path("/certifications?personId=");

        assertThat(story.asTrainer().get(path + story.candidate).text("total")).isEqualTo("1");
        assertThat(story.asTrainer().get(path + UUID.randomUUID()).text("total")).isEqualTo("0");
    }
}
