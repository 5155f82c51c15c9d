package org.safetynets.training.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** Certifying though something is not met takes two, and stays visible. */
@ServiceTest
class OverridesIT {

    private static final String REASON = "Shown in another network, seen by both of us";

    @Autowired private Api api;
    @Autowired private MutableClock clock;
    private Story story;
    private String enrolment;
    private final PersonId second = Fixtures.somebody();

    @BeforeEach
    void begin() {
        story = new Story(api);
        enrolment = story.enrolment();
        story.record(enrolment, Map.of("requirement", "M01"));
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void two_people_certify_and_history_credential_and_page_say_so() {
        var asked = ask(story.asTrainer());
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.json().path("unmet").valueStream())
                .extracting(it -> it.asString())
                .containsExactly("OB1", "Q03");
        assertThat(decide(story.asTrainer(), asked, "approve").problem())
                .isEqualTo("override-needs-another");

        var approved = decide(asSecond(), asked, "approve");

        assertThat(approved.text("status")).isEqualTo("approved");
        var certification =
                story.asTrainer()
                        .get(story.path("/certifications?personId=" + story.candidate))
                        .json()
                        .path("items")
                        .path(0);
        assertThat(certification.path("waived").valueStream())
                .extracting(it -> it.asString())
                .containsExactly("OB1", "Q03");
        var first = certification.path("history").path(0);
        assertThat(first.path("by").asString()).isEqualTo(story.trainer.toString());
        assertThat(first.path("approvedBy").asString()).isEqualTo(second.toString());
        assertThat(first.path("reason").asString()).isEqualTo(REASON);
        var code = certification.path("code").asString();
        var credential =
                api.with("Accept", "application/json").get("/verify/" + code + "/credential");
        assertThat(credential.body()).contains("override").contains("OB1, Q03");
        assertThat(credential.body()).doesNotContain(REASON);
        assertThat(api.with("Accept", "application/json").get("/verify/" + code).body())
                .contains("waived");
        assertThat(decide(asSecond(), asked, "approve").problem()).isEqualTo("override-decided");
    }

    @Test
    void a_declined_one_certifies_nobody() {
        var asked = ask(story.asTrainer());

        assertThat(decide(asSecond(), asked, "decline").text("status")).isEqualTo("declined");

        assertThat(story.asTrainer().get(story.path("/certifications")).text("total"))
                .isEqualTo("0");
    }

    @Test
    void the_candidate_neither_asks_nor_approves() {
        var own = story.as(story.candidate, Role.TRAINER);

        assertThat(ask(own).problem()).isEqualTo("override-needs-another");
        var asked = ask(story.asTrainer());
        assertThat(decide(own, asked, "approve").problem()).isEqualTo("override-needs-another");
    }

    @Test
    void both_confirm_that_it_is_them() {
        var idle =
                api.as(
                        Tokens.of(story.trainer)
                                .with(story.organization, Role.TRAINER)
                                .withoutStepUp());
        var asked = ask(story.asTrainer());

        assertThat(ask(idle).problem()).isEqualTo("step-up-required");
        assertThat(decide(idle, asked, "approve").problem()).isEqualTo("step-up-required");
    }

    @Test
    void one_that_comes_after_the_certification_changes_nothing() {
        var asked = ask(story.asTrainer());
        story.record(enrolment, Map.of("requirement", "Q03", "score", 85));
        story.record(enrolment, Map.of("requirement", "OB1", "score", 3.5));
        story.record(enrolment, Map.of("requirement", "OB1", "score", 3.5));
        assertThat(ask(story.asTrainer()).problem()).isEqualTo("nothing-to-override");
        story.issue(story.asTrainer(), enrolment);

        assertThat(decide(asSecond(), asked, "approve").problem())
                .isEqualTo("certification-already-issued");
        assertThat(
                        story.asTrainer()
                                .get(story.path("/overrides"))
                                .json()
                                .path("items")
                                .path(0)
                                .path("status")
                                .asString())
                .isEqualTo("asked");
    }

    @Test
    void two_people_renew_what_lacks_something_and_the_new_one_says_so() {
        var former = story.renewableCertification();
        var id = former.text("certificationId");
        var request = Map.of("certificationId", id, "reason", REASON);
        clock.advance(Duration.ofDays(680)); // 24 months are 730 days and a leap day at most

        var asked = story.asTrainer().post(story.path("/overrides"), request);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.text("certificationId")).isEqualTo(id);
        assertThat(asked.json().path("unmet").path(0).asString()).isEqualTo("RN");
        assertThat(decide(story.asTrainer(), asked, "approve").problem())
                .isEqualTo("override-needs-another");
        assertThat(decide(asSecond(), asked, "approve").text("status")).isEqualTo("approved");

        var renewed = story.asTrainer().get(story.path("/certifications/" + id));
        var next =
                story.asTrainer().get(story.path("/certifications/" + renewed.text("renewedBy")));
        assertThat(next.text("renews")).isEqualTo(id);
        assertThat(next.json().path("waived").path(0).asString()).isEqualTo("RN");
        assertThat(next.text("history", "0", "by")).isEqualTo(story.trainer.toString());
        assertThat(next.text("history", "0", "approvedBy")).isEqualTo(second.toString());
        assertThat(next.text("history", "0", "reason")).isEqualTo(REASON);
    }

    @Test
    void a_renewal_too_early_is_no_matter_of_an_override() {
        var former = story.renewableCertification();
        var asked =
                story.asTrainer()
                        .post(
                                story.path("/overrides"),
                                Map.of(
                                        "certificationId",
                                        former.text("certificationId"),
                                        "reason",
                                        REASON));

        assertThat(decide(asSecond(), asked, "approve").problem()).isEqualTo("renewal-too-early");
        assertThat(story.asTrainer().get(story.path("/overrides")).text("items", "0", "status"))
                .isEqualTo("asked");
    }

    @Test
    void an_override_is_for_one_thing() {
        var both = Map.of("enrolmentId", enrolment, "certificationId", enrolment, "reason", REASON);

        for (var request : List.of(both, Map.of("reason", REASON))) {
            var answer = story.asTrainer().post(story.path("/overrides"), request);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("errors", "0", "field")).isEqualTo("enrolmentId");
        }
    }

    private Api asSecond() {
        return story.as(second, Role.TRAINER);
    }

    private Answer ask(Api by) {
        return by.post(
                story.path("/overrides"), Map.of("enrolmentId", enrolment, "reason", REASON));
    }

    private Answer decide(Api by, Answer asked, String decision) {
        return by.post(story.path("/overrides/" + asked.text("overrideId") + "/" + decision), null);
    }
}
