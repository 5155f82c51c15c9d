package org.safetynets.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.training.AtOnce;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EnrolmentsIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void a_new_enrolment_shows_everything_that_is_left() {
        var enrolled = story.enrol(story.cohort(5), story.candidate);

        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(enrolled.json().path("met").isEmpty()).isTrue();
        assertThat(enrolled.json().path("unmet").size()).isEqualTo(3);
        assertThat(enrolled.text("unmet", "1", "code")).isEqualTo("Q03");
        assertThat(enrolled.text("unmet", "1", "kind")).isEqualTo("assessment");
        assertThat(enrolled.text("unmet", "1", "have")).isEqualTo("0");
        assertThat(enrolled.text("unmet", "1", "need")).isEqualTo("1");
    }

    @Test
    void evidence_moves_a_requirement_from_unmet_to_met() {
        var id = story.enrolment();

        var failed = story.record(id, Map.of("requirement", "Q03", "score", 79));
        var passed =
                story.record(id, Map.of("requirement", "Q03", "score", 80, "note", "second try"));

        assertThat(failed.text("unmet", "1", "bestScore")).isEqualTo("79");
        assertThat(passed.text("met", "0", "code")).isEqualTo("Q03");
        var evidence = story.asCandidate().get(story.path("/enrolments/" + id + "/evidence"));
        assertThat(evidence.text("total")).isEqualTo("2");
        assertThat(evidence.text("items", "1", "note")).isEqualTo("second try");
        assertThat(texts.holding("second try")).isEmpty();
        assertThat(evidence.text("items", "1", "recordedBy")).isEqualTo(story.trainer.toString());
    }

    @Test
    void a_trainer_records_nothing_for_themselves() {
        var id = story.enrolment();

        var own =
                story.as(story.candidate, Role.TRAINER)
                        .post(
                                story.path("/enrolments/" + id + "/evidence"),
                                Map.of("requirement", "M01"));

        assertThat(own.status()).isEqualTo(409);
        assertThat(own.problem()).isEqualTo("own-evidence");
    }

    @Test
    void a_score_off_the_scale_is_refused_with_the_scale() {
        var refused = story.record(story.enrolment(), Map.of("requirement", "OB1", "score", 85));

        assertThat(refused.problem()).isEqualTo("score-off-scale");
        assertThat(refused.text("requirement")).isEqualTo("OB1");
        assertThat(refused.text("highest")).isEqualTo("4");
    }

    @Test
    void the_candidate_sees_what_is_left_and_nobody_else_without_a_role_does() {
        var path = story.path("/enrolments/" + story.enrolment());

        assertThat(story.asCandidate().get(path).status()).isEqualTo(200);
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).get(path).status())
                .isEqualTo(404);
        assertThat(story.asCandidate().get(path + "/evidence").status()).isEqualTo(200);
        assertThat(story.as(Fixtures.somebody()).get(path + "/evidence").status()).isEqualTo(404);
    }

    @Test
    void seats_never_oversell_however_many_come_at_once() throws Exception {
        var cohort = story.cohort(3);

        var answers =
                AtOnce.run(
                        IntStream.range(0, 10)
                                .<Callable<Answer>>mapToObj(
                                        it -> () -> story.enrol(cohort, Fixtures.somebody()))
                                .toList());

        assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(3);
        assertThat(answers)
                .filteredOn(it -> it.status() != 201)
                .extracting(Answer::problem)
                .hasSize(7)
                .containsOnly("cohort-full");
        var roster = story.asTrainer().get(story.path("/cohorts/" + cohort));
        assertThat(roster.text("seatsTaken")).isEqualTo("3");
        assertThat(roster.json().path("enrolments").size()).isEqualTo(3);
    }

    @Test
    void one_person_takes_one_seat_even_when_asked_twice_at_once() throws Exception {
        var cohort = story.cohort(5);
        Callable<Answer> once = () -> story.enrol(cohort, story.candidate);

        var answers = AtOnce.run(List.of(once, once, once));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(answers)
                .filteredOn(it -> it.status() == 409)
                .extracting(Answer::problem)
                .containsOnly("already-enrolled");
    }
}
