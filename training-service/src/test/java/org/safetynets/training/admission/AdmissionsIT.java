package org.safetynets.training.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AdmissionDecidedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.training.AtOnce;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AdmissionsIT {

    private static final Map<String, Object> READY =
            Map.of(
                    "answers",
                    List.of(
                            Map.of("requirement", "RD1", "readiness", "yes"),
                            Map.of(
                                    "requirement",
                                    "RD2",
                                    "readiness",
                                    "not-yet",
                                    "note",
                                    "Sessions begin in May")));

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    @Autowired private Published published;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void what_is_missing_is_named_and_a_trainer_decides_with_a_reason() {
        var cohort = cohort(2);
        var asked = ask(cohort, story.candidate);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.json().path("missing")).hasSize(1);
        assertThat(asked.text("missing", "0", "code")).isEqualTo("RD2");
        assertThat(ask(cohort, story.candidate).problem()).isEqualTo("already-asked");

        var admit = story.path("/admissions/" + asked.text("admissionId") + "/admit");
        assertThat(story.asTrainer().post(admit, Map.of()).text("errors", "0", "field"))
                .isEqualTo("reason");
        var admitted =
                story.asTrainer()
                        .post(
                                admit,
                                Map.of(
                                        "reason",
                                        "Convincing in the talk",
                                        "accepted",
                                        List.of("RD1")));

        assertThat(admitted.text("status")).as(admitted.toString()).isEqualTo("admitted");
        var enrolment =
                story.asCandidate().get(story.path("/enrolments/" + admitted.text("enrolmentId")));
        assertThat(enrolment.text("met", "0", "code")).isEqualTo("RD1");
        assertThat(story.asTrainer().post(admit, Map.of("reason", "again")).problem())
                .isEqualTo("admission-decided");
        assertThat(texts.holding("Sessions begin in May")).isEmpty();
        assertThat(texts.holding("Convincing in the talk")).isEmpty();
        var mine = story.asCandidate().get("/api/training/my/admissions");
        assertThat(mine.text("0", "reason")).isEqualTo("Convincing in the talk");
        assertTold(asked, AdmissionDecidedV1.Decision.ADMITTED);
    }

    @Test
    void who_is_admitted_to_a_full_cohort_waits() {
        var cohort = cohort(1);
        story.enrol(cohort, Fixtures.somebody());
        var asked = ask(cohort, story.candidate);

        var admitted =
                story.asTrainer()
                        .post(
                                story.path("/admissions/" + asked.text("admissionId") + "/admit"),
                                Map.of("reason", "Ready"));

        assertThat(admitted.text("waitlistPlace")).as(admitted.toString()).isEqualTo("1");
        assertTold(asked, AdmissionDecidedV1.Decision.WAITLISTED);
    }

    @Test
    void nobody_admits_themselves_and_who_was_declined_may_ask_again() {
        var cohort = cohort(1);
        var asked = ask(cohort, story.candidate);
        var id = asked.text("admissionId");
        var own =
                story.as(story.candidate, Role.TRAINER)
                        .post(story.path("/admissions/" + id + "/admit"), Map.of("reason", "I am"));
        assertThat(own.problem()).isEqualTo("own-admission");

        var declined =
                story.asTrainer()
                        .post(
                                story.path("/admissions/" + id + "/decline"),
                                Map.of("reason", "A year first"));

        assertThat(declined.text("reason")).isEqualTo("A year first");
        assertTold(asked, AdmissionDecidedV1.Decision.DECLINED);
        assertThat(ask(cohort, story.candidate).status()).isEqualTo(201);
    }

    @Test
    void a_question_is_taken_back_by_whoever_asked_alone() {
        var cohort = cohort(1);
        var path = story.path("/admissions/" + ask(cohort, story.candidate).text("admissionId"));

        assertThat(story.as(Fixtures.somebody()).delete(path).status()).isEqualTo(404);
        assertThat(story.as(story.candidate).delete(path).text("status")).isEqualTo("taken-back");
        assertThat(ask(cohort, story.candidate).status()).isEqualTo(201);
    }

    @Test
    void one_question_stays_one_even_when_asked_twice_at_once() throws Exception {
        var cohort = cohort(1);
        Callable<Answer> once = () -> ask(cohort, story.candidate);

        var answers = AtOnce.run(List.of(once, once, once));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(
                        story.asTrainer()
                                .get(story.path("/cohorts/" + cohort + "/admissions?status=asked"))
                                .text("total"))
                .isEqualTo("1");
    }

    private void assertTold(Answer asked, AdmissionDecidedV1.Decision decision) {
        var id = UUID.fromString(asked.text("admissionId"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AdmissionDecidedV1.class, id))
                                        .singleElement()
                                        .extracting(
                                                AdmissionDecidedV1::personId,
                                                AdmissionDecidedV1::decision)
                                        .containsExactly(story.candidate.value(), decision));
    }

    private Answer ask(String cohort, PersonId person) {
        return story.as(person).post(story.path("/cohorts/" + cohort + "/admissions"), READY);
    }

    private String cohort(int seats) {
        var standard = Story.standard();
        standard.put(
                "requirements",
                List.of(
                        Map.of("code", "RD1", "kind", "readiness", "title", Map.of("en", "A year")),
                        Map.of(
                                "code",
                                "RD2",
                                "kind",
                                "readiness",
                                "title",
                                Map.of("en", "Own therapy")),
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Role"))));
        return story.asTrainer()
                .post(story.path("/cohorts"), Story.cohort(story.published(standard), seats))
                .text("cohortId");
    }
}
