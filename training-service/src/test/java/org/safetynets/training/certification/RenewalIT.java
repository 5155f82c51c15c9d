package org.safetynets.training.certification;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationAppealRejectedV1;
import org.safetynets.contracts.CertificationAppealedV1;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationExpiringV1;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.certification.application.ScheduledExpiry;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first warning to the certification that follows, over HTTP and on the bus. */
@ServiceTest
class RenewalIT {

    /** Of 24 months, or 730 days and a leap day at most. */
    private static final Duration SOON = Duration.ofDays(680);

    @Autowired private Api api;
    @Autowired private MutableClock clock;
    @Autowired private ScheduledExpiry expiry;
    @Autowired private Published published;
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
    void its_holder_is_told_once_and_renews() {
        var former = story.renewableCertification();
        var id = former.text("certificationId");
        assertThat(outlook(id).json().path("unmet").path(0).path("left").path("en").asString())
                .isEqualTo("2 more of 2");
        assertThat(renew(id).problem()).isEqualTo("renewal-too-early");

        clock.advance(SOON);
        expiry.runWhenOurs();
        expiry.runWhenOurs();
        await().untilAsserted(
                        () ->
                                assertThat(warnings(id))
                                        .extracting(CertificationExpiringV1::daysLeft)
                                        .containsExactly(60));
        assertThat(renew(id).problem()).isEqualTo("requirements-unmet");
        led(former, "meeting-1");
        led(former, "meeting-1");
        assertThat(renew(id).problem())
                .as("the same meeting twice")
                .isEqualTo("requirements-unmet");
        led(former, "meeting-2");
        var next = renew(id);

        assertThat(next.status()).as(next.toString()).isEqualTo(201);
        assertThat(next.text("renews")).isEqualTo(id);
        assertThat(next.text("code")).isNotEqualTo(former.text("code"));
        assertThat(read(id).text("renewedBy")).isEqualTo(next.text("certificationId"));
        assertThat(renew(id).problem()).isEqualTo("certification-already-renewed");
        await().untilAsserted(
                        () ->
                                assertThat(changes(id))
                                        .last()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.change())
                                                            .isEqualTo(
                                                                    CertificationChangedV1.Change
                                                                            .RENEWED);
                                                    assertThat(it.renewedBy()).isNotNull();
                                                    assertThat(it.graceThrough()).isNull();
                                                }));
        await().untilAsserted(
                        () ->
                                assertThat(changes(next.text("certificationId")))
                                        .first()
                                        .extracting(CertificationChangedV1::graceThrough)
                                        .isNotNull());
    }

    @Test
    void two_trainers_who_renew_at_once_make_one() throws InterruptedException {
        var former = story.renewableCertification();
        clock.advance(SOON);
        led(former, "meeting-1");
        led(former, "meeting-2");
        var id = former.text("certificationId");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads
                            .invokeAll(Collections.nCopies(4, (Callable<Answer>) () -> renew(id)))
                            .stream()
                            .map(Future::resultNow)
                            .toList();

            assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(it -> it.status() != 201)
                    .hasSize(3)
                    .extracting(Answer::problem)
                    .containsOnly("certification-already-renewed");
        }
    }

    @Test
    void what_is_ruled_on_the_new_one_ends_the_former() {
        var former = story.renewableCertification();
        clock.advance(SOON);
        led(former, "meeting-1");
        led(former, "meeting-2");
        var next = renew(former.text("certificationId"));

        story.rule(next.text("certificationId"), "suspend", "A serious allegation");

        assertThat(read(former.text("certificationId")).text("status")).isEqualTo("expired");
    }

    @Test
    void a_ground_is_one_of_the_standard_and_stays_in_the_history() {
        var id = story.renewableCertification().text("certificationId");

        assertThat(decide(id, "suspend", "BAD_MOOD").problem()).isEqualTo("ground-unknown");
        var suspended = decide(id, "suspend", "OWN_CRISIS");

        assertThat(suspended.status()).isEqualTo(200);
        assertThat(suspended.text("history", "1", "ground")).isEqualTo("OWN_CRISIS");
    }

    @Test
    void a_ground_for_a_suspension_takes_nothing_away_for_good() {
        var id = story.renewableCertification().text("certificationId");

        assertThat(decide(id, "revoke", "OWN_CRISIS").problem())
                .isEqualTo("ground-for-suspension-alone");
        assertThat(decide(id, "suspend", "EXPLOITATION").text("status"))
                .as("until it is heard")
                .isEqualTo("suspended");
        var revoked = decide(id, "revoke", "EXPLOITATION");
        assertThat(revoked.text("status")).isEqualTo("revoked");
        assertThat(revoked.text("history", "2", "ground")).isEqualTo("EXPLOITATION");
    }

    @Test
    void a_revocation_is_appealed_by_its_holder_in_time_and_heard_by_another() {
        var id = story.renewableCertification().text("certificationId");
        assertThat(appeal(story.asCandidate(), id).problem())
                .isEqualTo("certification-not-revoked");
        story.rule(id, "revoke", "Exploitation of a member");

        assertThat(appeal(story.asTrainer(), id).status()).isEqualTo(404);
        assertThat(appeal(story.asCandidate(), id).status()).isEqualTo(200);
        assertThat(appeal(story.asCandidate(), id).problem()).isEqualTo("already-appealed");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        CertificationAppealedV1.class,
                                                        UUID.fromString(id)))
                                        .singleElement()
                                        .extracting(CertificationAppealedV1::personId)
                                        .isEqualTo(story.candidate.value()));
        assertThat(story.rule(id, "reinstate", "Upheld").problem())
                .isEqualTo("revoker-hears-no-appeal");
        var other = story.as(Fixtures.somebody(), Role.TRAINER);
        assertThat(
                        other.post(
                                        story.path("/certifications/" + id + "/reinstate"),
                                        Map.of("reason", "Upheld"))
                                .text("status"))
                .isEqualTo("active");

        story.rule(id, "revoke", "Exploitation of a member");
        clock.advance(Duration.ofDays(31));
        assertThat(appeal(story.asCandidate(), id).problem()).isEqualTo("appeal-time-over");
    }

    @Test
    void an_appeal_that_is_rejected_says_why_to_its_holder_and_changes_nothing_else() {
        var id = story.renewableCertification().text("certificationId");
        story.rule(id, "revoke", "Exploitation of a member");
        var other = story.as(Fixtures.somebody(), Role.TRAINER);
        assertThat(reject(other, id).problem()).isEqualTo("no-open-appeal");
        appeal(story.asCandidate(), id);

        assertThat(reject(story.asTrainer(), id).problem()).isEqualTo("revoker-hears-no-appeal");
        assertThat(reject(other, id).text("status")).isEqualTo("revoked");

        var mine = story.asCandidate().get("/api/training/my/certifications");
        assertThat(mine.text("items", "0", "history", "3", "change")).isEqualTo("appeal-rejected");
        assertThat(mine.text("items", "0", "history", "3", "reason")).isEqualTo("It stands");
        assertThat(reject(other, id).problem()).isEqualTo("no-open-appeal");
        assertThat(appeal(story.asCandidate(), id).problem()).isEqualTo("already-appealed");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        CertificationAppealRejectedV1.class,
                                                        UUID.fromString(id)))
                                        .singleElement()
                                        .extracting(CertificationAppealRejectedV1::personId)
                                        .isEqualTo(story.candidate.value()));
        await().untilAsserted(
                        () ->
                                assertThat(changes(id))
                                        .extracting(CertificationChangedV1::change)
                                        .containsExactly(
                                                CertificationChangedV1.Change.ISSUED,
                                                CertificationChangedV1.Change.REVOKED));
    }

    @Test
    void an_endorsement_covers_further_purposes_once_it_is_earned() {
        var certification = story.renewableCertification();
        var id = certification.text("certificationId");

        assertThat(endorse(id, "EN_NONE").problem()).isEqualTo("endorsement-unknown");
        assertThat(endorse(id, "EN_FAITH").problem()).isEqualTo("requirements-unmet");
        story.record(certification.text("enrolmentId"), Map.of("requirement", "E_FAITH"));
        var endorsed = endorse(id, "EN_FAITH");

        assertThat(endorsed.status()).as(endorsed.toString()).isEqualTo(200);
        assertThat(endorsed.json().path("purposes").valueStream())
                .extracting(it -> it.asString())
                .contains("BT_FAITH", "BT_CORE");
        assertThat(endorse(id, "EN_FAITH").problem()).isEqualTo("already-endorsed");
        await().untilAsserted(
                        () -> assertThat(changes(id).getLast().purposes()).contains("BT_FAITH"));
    }

    @Test
    void what_is_left_is_told_to_the_holder_and_their_trainers_alone() {
        var id = story.renewableCertification().text("certificationId");
        var path = story.path("/certifications/" + id + "/renewal");

        assertThat(story.asCandidate().get(path).status()).isEqualTo(200);
        assertThat(story.asTrainer().get(path).status()).isEqualTo(200);
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).get(path).status())
                .isEqualTo(404);
    }

    private Answer outlook(String id) {
        return story.asCandidate().get(story.path("/certifications/" + id + "/renewal"));
    }

    private Answer read(String id) {
        return story.asTrainer().get(story.path("/certifications/" + id));
    }

    private Answer renew(String id) {
        return story.asTrainer().post(story.path("/certifications/" + id + "/renew"), null);
    }

    private Answer endorse(String id, String endorsement) {
        return story.asTrainer()
                .post(
                        story.path("/certifications/" + id + "/endorse"),
                        Map.of("endorsement", endorsement));
    }

    private Answer decide(String id, String decision, String ground) {
        return story.asTrainer()
                .post(
                        story.path("/certifications/" + id + "/" + decision),
                        Map.of("reason", "As told", "ground", ground));
    }

    private Answer appeal(Api by, String id) {
        return by.post(story.path("/certifications/" + id + "/appeal"), Map.of("reason", "Not so"));
    }

    private Answer reject(Api by, String id) {
        return by.post(
                story.path("/certifications/" + id + "/appeal/reject"),
                Map.of("reason", "It stands"));
    }

    private void led(Answer certification, String meeting) {
        var recorded =
                story.record(
                        certification.text("enrolmentId"),
                        Map.of(
                                "requirement",
                                "RN",
                                "source",
                                Map.of("kind", "practice", "id", meeting)));
        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(200);
    }

    private List<CertificationExpiringV1> warnings(String id) {
        return published.of(CertificationExpiringV1.class, UUID.fromString(id));
    }

    private List<CertificationChangedV1> changes(String id) {
        return published.of(CertificationChangedV1.class, UUID.fromString(id));
    }
}
