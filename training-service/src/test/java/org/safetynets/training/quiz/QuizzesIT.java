package org.safetynets.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.AtOnce;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.quiz.application.AttemptSweep;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class QuizzesIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    @Autowired private MutableClock clock;
    @Autowired private AttemptSweep sweep;
    private Story story;
    private String cohort = "";
    private String enrolment = "";
    private Answer quiz;

    @BeforeEach
    void begin() {
        story = new Story(api);
        var module = "M" + ThreadLocalRandom.current().nextInt(1_000_000);
        cohort = story.cohort(5);
        loadBank(module);
        enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        quiz = set(module, Map.of());
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void a_try_is_answered_as_one_goes_scored_here_and_counts_when_it_passes() {
        var attempt = start();
        assertThat(attempt.status()).as(attempt.toString()).isEqualTo(201);
        assertThat(attempt.json().path("questions")).hasSize(3);
        assertThat(attempt.body()).doesNotContain("right", "Because", "\"key\"");

        assertThat(answer(attempt, "C-01", Map.of("options", List.of("a"))).status())
                .isEqualTo(200);
        answer(attempt, "C-01", Map.of("options", List.of("b")));
        answer(attempt, "C-02", Map.of("number", 15));
        var last = answer(attempt, "C-03", Map.of("options", List.of("b", "a")));
        assertThat(last.body()).doesNotContain("Because", "\"right\"");
        var closed = handIn(attempt);

        assertThat(closed.text("score", "percent")).as(closed.toString()).isEqualTo("100.0");
        assertThat(closed.text("score", "passed")).isEqualTo("true");
        assertThat(closed.body()).contains("Because");
        assertThat(shown().text("met", "0", "code")).isEqualTo("Q03");
        assertThat(start().problem()).isEqualTo("quiz-passed");
        assertThat(answer(attempt, "C-01", Map.of("options", List.of("a"))).problem())
                .isEqualTo("attempt-over");
    }

    @Test
    void one_critical_question_wrong_and_nothing_counts_and_the_key_stays_hidden() {
        var attempt = start();
        answer(attempt, "C-01", Map.of("options", List.of("a")));
        answer(attempt, "C-02", Map.of("number", 15));
        answer(attempt, "C-03", Map.of("options", List.of("b", "a")));

        var closed = handIn(attempt);

        assertThat(closed.text("score", "passed")).isEqualTo("false");
        assertThat(closed.text("score", "everyCriticalRight")).isEqualTo("false");
        assertThat(closed.body()).doesNotContain("Because", "\"right\"");
        assertThat(shown().json().path("met")).isEmpty();
        var asTrainer = story.asTrainer().get(path(closed));
        assertThat(asTrainer.body()).contains("Because");
    }

    @Test
    void two_tries_then_a_trainer_unlocks_another_with_a_reason() {
        handIn(start());
        assertThat(start().text("number")).isEqualTo("2");
        assertThat(start().problem()).isEqualTo("attempt-under-way");
        var mine = story.asCandidate().get(quizPath() + "/my-attempts");
        var second = story.asCandidate().get(attemptPath(mine.text("1", "attemptId")));
        handIn(second);
        assertThat(start().problem()).isEqualTo("attempts-used-up");

        var reason = "Practised the limits together";
        var own =
                story.as(story.candidate, Role.TRAINER)
                        .post(
                                quizPath() + "/unlocks",
                                Map.of("personId", story.candidate.value(), "reason", reason));
        assertThat(own.problem()).isEqualTo("own-evidence");
        var unlocked =
                story.asTrainer()
                        .post(
                                quizPath() + "/unlocks",
                                Map.of("personId", story.candidate.value(), "reason", reason));

        assertThat(unlocked.status()).isEqualTo(204);
        assertThat(texts.holding(reason)).isEmpty();
        assertThat(start().text("number")).isEqualTo("3");
    }

    @Test
    void the_clock_ends_a_try_whose_person_never_comes_back_and_keeps_what_they_answered() {
        var attempt = start();
        answer(attempt, "C-01", Map.of("options", List.of("b")));
        answer(attempt, "C-02", Map.of("number", 15));
        answer(attempt, "C-03", Map.of("options", List.of("b", "a")));

        clock.advance(Duration.ofMinutes(31));
        var late = answer(attempt, "C-01", Map.of("options", List.of("a")));
        sweep.run();
        sweep.run();

        assertThat(late.problem()).isEqualTo("attempt-over");
        var closed = story.asCandidate().get(path(attempt));
        assertThat(closed.text("state")).isEqualTo("closed");
        assertThat(closed.text("closedAt")).isEqualTo(attempt.text("endsAt"));
        assertThat(closed.text("score", "passed")).isEqualTo("true");
        assertThat(shown().text("met", "0", "have")).isEqualTo("1");
        clock.reset(); // a clock that jumps back opens nothing again
        assertThat(answer(attempt, "C-01", Map.of("options", List.of("a"))).problem())
                .isEqualTo("attempt-over");
        assertThat(sweep.run()).isZero();
    }

    @Test
    void two_instances_close_a_try_once() throws Exception {
        var attempt = start();
        answer(attempt, "C-01", Map.of("options", List.of("b")));
        answer(attempt, "C-02", Map.of("number", 15));
        answer(attempt, "C-03", Map.of("options", List.of("b", "a")));
        clock.advance(Duration.ofMinutes(31));
        Callable<Answer> look = () -> story.asCandidate().get(path(attempt));

        var answers = AtOnce.run(List.of(look, look, look, look));

        assertThat(answers).extracting(it -> it.text("state")).containsOnly("closed");
        assertThat(shown().text("met", "0", "have")).isEqualTo("1");
    }

    @Test
    void an_answer_after_closing_is_refused_and_one_begun_before_goes_to_its_own_end() {
        var attempt = start();
        clock.advance(Duration.ofMinutes(25)); // the quiz closes after twenty
        assertThat(answer(attempt, "C-02", Map.of("number", 15)).status()).isEqualTo(200);
        var other = Fixtures.somebody();
        story.enrol(cohort, other);

        assertThat(api.as(Tokens.of(other)).post(quizPath() + "/attempts", null).problem())
                .isEqualTo("quiz-not-open");
        clock.advance(Duration.ofMinutes(5));
        assertThat(answer(attempt, "C-02", Map.of("number", 16)).problem())
                .isEqualTo("attempt-over");
    }

    @Test
    void more_time_is_kept_for_nobody_who_learns_nothing_here() {
        var leeway = story.path("/people/" + Fixtures.somebody() + "/quiz-leeway");
        var wanted = Map.of("extraPercent", 50, "reason", "Reads slowly");

        assertThat(story.asTrainer().put(leeway, wanted).status()).isEqualTo(404);
        assertThat(story.asTrainer().get(leeway).status()).isEqualTo(404);
    }

    @Test
    void who_needs_more_time_has_it_and_why_is_sealed() {
        var leeway = story.path("/people/" + story.candidate + "/quiz-leeway");
        var reason = "Reads with a screen reader " + UUID.randomUUID();
        var granted = story.asTrainer().put(leeway, Map.of("extraPercent", 50, "reason", reason));
        assertThat(granted.status()).as(granted.toString()).isEqualTo(200);

        var attempt = start();

        var lasts =
                Duration.between(
                        Instant.parse(attempt.text("startedAt")),
                        Instant.parse(attempt.text("endsAt")));
        assertThat(lasts).isEqualTo(Duration.ofMinutes(45));
        assertThat(texts.holding(reason)).isEmpty();
        assertThat(attempt.body()).doesNotContain(reason);
        assertThat(story.asTrainer().get(leeway).text("reason")).isEqualTo(reason);
    }

    @Test
    void begun_twice_at_once_it_is_one_try() throws Exception {
        Callable<Answer> once = this::start;

        var answers = AtOnce.run(List.of(once, once, once));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void trainers_see_how_questions_do_and_nobody_elses_try_is_seen() {
        var attempt = start();
        answer(attempt, "C-02", Map.of("number", 15));
        handIn(attempt);

        var statistics = story.asTrainer().get(quizPath() + "/statistics");

        assertThat(statistics.json()).hasSize(3);
        assertThat(statistics.text("1", "code")).isEqualTo("C-02");
        assertThat(statistics.text("1", "answered")).isEqualTo("1");
        assertThat(statistics.text("1", "averagePercent")).isEqualTo("100.0");
        assertThat(statistics.text("0", "averagePercent")).isEqualTo("0.0");
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).get(path(attempt)).status())
                .isEqualTo(404);
        assertThat(story.as(Fixtures.somebody()).post(quizPath() + "/attempts", null).status())
                .isEqualTo(404);
    }

    @Test
    void answers_in_words_are_sealed_and_marked_by_a_person() {
        var module = "W" + ThreadLocalRandom.current().nextInt(1_000_000);
        load(module, List.of(words()));
        quiz = set(module, Map.of("draw", 1));
        var attempt = start();
        var said = "Slowly, together: " + UUID.randomUUID();
        assertThat(answer(attempt, "W-01", Map.of("text", said)).status()).isEqualTo(200);
        assertThat(handIn(attempt).text("state")).isEqualTo("marking");
        assertThat(texts.holding(said)).isEmpty();

        var marked =
                story.asTrainer()
                        .post(path(attempt) + "/marks", Map.of("question", "W-01", "percent", 90));

        assertThat(marked.text("score", "percent")).as(marked.toString()).isEqualTo("90.0");
        assertThat(marked.text("questions", "0", "answer", "text")).isEqualTo(said);
        assertThat(shown().text("met", "0", "code")).isEqualTo("Q03");
    }

    @Test
    void what_does_not_fit_is_refused_with_the_reason() {
        var attempt = start();
        assertThat(answer(attempt, "C-01", Map.of("options", List.of("z"))).problem())
                .isEqualTo("response-unfit");
        assertThat(answer(attempt, "C-99", Map.of("options", List.of("a"))).problem())
                .isEqualTo("question-not-asked");
        var unfit = new HashMap<>(request(quiz.text("module")));
        unfit.put("draw", 9);
        var refused = story.asTrainer().post(story.path("/cohorts/" + cohort + "/quizzes"), unfit);
        assertThat(refused.problem()).isEqualTo("draw-unfit");
        unfit.put("module", "NONE");
        assertThat(
                        story.asTrainer()
                                .post(story.path("/cohorts/" + cohort + "/quizzes"), unfit)
                                .text("errors", "0", "field"))
                .isEqualTo("module");
    }

    @Test
    void banks_are_exported_as_they_were_loaded_and_replaced_by_version() {
        var module = quiz.text("module");
        var exported =
                story.asNetworkAdmin()
                        .get("/api/training/question-banks/" + story.standardCode() + "/" + module);
        assertThat(exported.text("questions", "0", "code")).isEqualTo("C-01");

        var blind = story.asNetworkAdmin().put("/api/training/question-banks", exported.body());
        var loaded =
                story.asNetworkAdmin()
                        .with("If-Match", exported.header("ETag"))
                        .put("/api/training/question-banks", exported.body());

        assertThat(blind.status()).isEqualTo(428);
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
        assertThat(loaded.json()).isEqualTo(exported.json());
    }

    private void loadBank(String module) {
        load(
                module,
                List.of(
                        Map.of(
                                "code",
                                "C-01",
                                "type",
                                "single-choice",
                                "critical",
                                true,
                                "options",
                                List.of("a", "b"),
                                "right",
                                List.of("b"),
                                "texts",
                                texts(Map.of("a", "This", "b", "That"))),
                        Map.of(
                                "code",
                                "C-02",
                                "type",
                                "numeric",
                                "number",
                                15,
                                "texts",
                                texts(Map.of())),
                        Map.of(
                                "code",
                                "C-03",
                                "type",
                                "ordering",
                                "options",
                                List.of("a", "b"),
                                "right",
                                List.of("b", "a"),
                                "texts",
                                texts(Map.of("a", "Then", "b", "First")))));
    }

    private static Map<String, Object> words() {
        return Map.of("code", "W-01", "type", "short-text", "texts", texts(Map.of()));
    }

    private static Map<String, Object> texts(Map<String, String> options) {
        return Map.of(
                "en",
                Map.of("prompt", "What is it?", "options", options, "explanation", "Because."));
    }

    private void load(String module, List<Map<String, Object>> questions) {
        var loaded =
                story.asNetworkAdmin()
                        .put(
                                "/api/training/question-banks",
                                Map.of(
                                        "standard",
                                        story.standardCode(),
                                        "module",
                                        module,
                                        "questions",
                                        questions));
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
    }

    private Map<String, Object> request(String module) {
        var now = clock.instant();
        return Map.of(
                "module",
                module,
                "requirement",
                "Q03",
                "title",
                "Trauma basics",
                "draw",
                3,
                "passMark",
                80,
                "minutes",
                30,
                "opensAt",
                now.minusSeconds(60).toString(),
                "closesAt",
                now.plusSeconds(1200).toString());
    }

    private Answer set(String module, Map<String, Object> changed) {
        var request = new HashMap<>(request(module));
        request.putAll(changed);
        var set = story.asTrainer().post(story.path("/cohorts/" + cohort + "/quizzes"), request);
        assertThat(set.status()).as(set.toString()).isEqualTo(201);
        return set;
    }

    private String quizPath() {
        return story.path("/quizzes/" + quiz.text("quizId"));
    }

    private Answer start() {
        return story.asCandidate().post(quizPath() + "/attempts", null);
    }

    private String path(Answer attempt) {
        return attemptPath(attempt.text("attemptId"));
    }

    private String attemptPath(String id) {
        return story.path("/attempts/" + id);
    }

    private Answer answer(Answer attempt, String question, Map<String, Object> answer) {
        return story.asCandidate().put(path(attempt) + "/answers/" + question, answer);
    }

    private Answer handIn(Answer attempt) {
        return story.asCandidate().post(path(attempt) + "/hand-in", null);
    }

    private Answer shown() {
        return story.asCandidate().get(story.path("/enrolments/" + enrolment));
    }
}
