package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationBridgingV1;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.safetynets.training.certification.application.ScheduledExpiry;
import org.springframework.beans.factory.annotation.Autowired;

/** A newer major version reaches those who are certified to the one before. */
@ServiceTest
class BridgingIT {

    @Autowired private Api api;
    @Autowired private MutableClock clock;
    @Autowired private ScheduledExpiry expiry;
    @Autowired private Published published;
    private Story story;
    private Answer certification;
    private String id = "";

    @BeforeEach
    void certified_before_the_standard_asked_for_more() {
        story = new Story(api);
        var content = content("1.0.0", List.of(requirement("M01", null)));
        certification = certified(story.published(content));
        id = certification.text("certificationId");
        content.put("version", "2.0.0");
        content.put("requirements", List.of(requirement("M01", null), requirement("Q03", 80)));
        story.published(content);
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void it_is_told_of_then_suspended_so_that_groups_pause_and_reinstated_once_it_is_shown() {
        for (var days : List.of(89, 31, 1, 30, 23, 6)) { // 91, 60, 59, 29, 6 and 0 days left
            clock.advance(Duration.ofDays(days));
            expiry.runWhenOurs();
            expiry.runWhenOurs();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told())
                                        .extracting(CertificationBridgingV1::daysLeft)
                                        .containsExactly(60, 30, 7));
        assertThat(told().getFirst().bridgeTo()).isEqualTo("2.0.0");
        assertThat(read().text("status")).isEqualTo("active");

        clock.advance(Duration.ofDays(1));
        expiry.runWhenOurs();

        assertThat(read().text("status")).isEqualTo("suspended");
        assertThat(read().text("history", "1", "reason")).contains("2.0.0 adds was not shown");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(changes())
                                        .last()
                                        .extracting(CertificationChangedV1::status)
                                        .isEqualTo(CertificationChangedV1.Status.SUSPENDED));
        assertThat(story.rule(id, "reinstate", "Please").problem()).isEqualTo("requirements-unmet");

        record(85);
        expiry.runWhenOurs();
        expiry.runWhenOurs();

        assertThat(read().text("status")).isEqualTo("active");
        assertThat(read().json().path("history")).hasSize(3);
    }

    @Test
    void who_shows_it_in_time_hears_no_more_of_it() {
        record(85);

        clock.advance(Duration.ofDays(185));
        expiry.runWhenOurs();

        assertThat(read().text("status")).isEqualTo("active");
        assertThat(read().json().path("history")).hasSize(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void what_a_trainer_suspended_the_clock_does_not_give_back() {
        record(85);
        story.rule(id, "suspend", "A serious allegation");

        clock.advance(Duration.ofDays(185));
        expiry.runWhenOurs();

        assertThat(read().text("status")).isEqualTo("suspended");
        assertThat(story.rule(id, "reinstate", "Unfounded").text("status")).isEqualTo("active");
    }

    private static Map<String, Object> content(String version, List<Object> requirements) {
        var content = new HashMap<String, Object>(Story.standard());
        content.put("version", version);
        content.put("requirements", requirements);
        content.put("rules", Map.of("bridgeDays", 180));
        return content;
    }

    private static Map<String, Object> requirement(String code, Integer mark) {
        var requirement = new HashMap<String, Object>();
        requirement.put("code", code);
        requirement.put("kind", mark == null ? "module" : "assessment");
        requirement.put("title", Map.of("en", code));
        if (mark != null) {
            requirement.put("minimumScore", mark);
        }
        return requirement;
    }

    private Answer certified(String standardId) {
        var cohort =
                story.asTrainer()
                        .post(story.path("/cohorts"), Story.cohort(standardId, 5))
                        .text("cohortId");
        var enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        story.record(enrolment, Map.of("requirement", "M01"));
        var issued = story.issue(story.asTrainer(), enrolment);
        assertThat(issued.status()).as(issued.toString()).isEqualTo(201);
        return issued;
    }

    private void record(int score) {
        var recorded =
                story.record(
                        certification.text("enrolmentId"),
                        Map.of("requirement", "Q03", "score", score));
        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(200);
    }

    private Answer read() {
        return story.asTrainer().get(story.path("/certifications/" + id));
    }

    private List<CertificationBridgingV1> told() {
        return published.of(CertificationBridgingV1.class, UUID.fromString(id));
    }

    private List<CertificationChangedV1> changes() {
        return published.of(CertificationChangedV1.class, UUID.fromString(id));
    }
}
