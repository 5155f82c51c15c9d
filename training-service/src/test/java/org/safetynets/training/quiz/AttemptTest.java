package org.safetynets.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.somebody;
import static org.safetynets.training.question.Questions.choosing;
import static org.safetynets.training.question.Questions.counting;
import static org.safetynets.training.question.Questions.telling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.training.Fixtures;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.OwnEvidence;
import org.safetynets.training.enrolment.domain.RequirementUnknown;
import org.safetynets.training.question.Questions;
import org.safetynets.training.question.domain.QuestionType;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptOver;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.AttemptUnderWay;
import org.safetynets.training.quiz.domain.AttemptsUsedUp;
import org.safetynets.training.quiz.domain.DrawUnfit;
import org.safetynets.training.quiz.domain.Drawing;
import org.safetynets.training.quiz.domain.Drawn;
import org.safetynets.training.quiz.domain.NothingToMark;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.QuizNotOpen;
import org.safetynets.training.quiz.domain.QuizPolicy;
import org.safetynets.training.quiz.domain.Score;
import org.safetynets.training.shared.domain.Verdict;

class AttemptTest {

    private static final Instant OPENS = NOON.minusSeconds(3600);
    private static final Instant CLOSES = NOON.plusSeconds(600);

    @Test
    void a_try_that_began_before_the_quiz_closes_goes_to_its_own_end() {
        var begun = begin(aQuiz(30), 0);

        assertThat(begun.endsAt()).isEqualTo(NOON.plusSeconds(1800)).isAfter(CLOSES);
        assertAnswer(begun, CLOSES.plusSeconds(60)).isEqualTo(Verdict.allow());
    }

    @Test
    void the_end_is_over_to_the_millisecond() {
        var begun = begin(aQuiz(30), 0);

        assertAnswer(begun, begun.endsAt().minusMillis(1)).isEqualTo(Verdict.allow());
        assertAnswer(begun, begun.endsAt())
                .isEqualTo(Verdict.refuse(new AttemptOver(begun.endsAt())));
        assertThat(begun.isOver(begun.endsAt().minusMillis(1))).isFalse();
        assertThat(begun.isOver(begun.endsAt())).isTrue();
    }

    @Test
    void without_a_limit_a_try_ends_when_the_quiz_closes() {
        assertThat(begin(aQuiz(null), 50).endsAt()).isEqualTo(CLOSES);
    }

    @Test
    void who_needs_more_time_has_it() {
        assertThat(begin(aQuiz(30), 50).endsAt()).isEqualTo(NOON.plusSeconds(2700));
        assertThat(begin(aQuiz(1), 25).endsAt()).isEqualTo(NOON.plusSeconds(75));
    }

    @Test
    void what_was_answered_until_the_end_counts_and_words_wait_for_a_person() {
        var closed =
                begin(aQuiz(30), 0)
                        .answered("Q-01", choosing("b"))
                        .answered("Q-05", counting("15.4"))
                        .answered("Q-06", telling("Slowly, together"))
                        .closed(NOON.plusSeconds(9000));

        assertThat(closed.state()).isEqualTo(AttemptState.MARKING);
        assertThat(closed.closedAt()).isEqualTo(closed.endsAt());
        assertThat(closed.score()).isNull();
        assertThat(QuizPolicy.mayMark(closed, "Q-06", CANDIDATE))
                .isEqualTo(Verdict.refuse(new OwnEvidence()));
        assertThat(QuizPolicy.mayMark(closed, "Q-01", TRAINER))
                .isEqualTo(Verdict.refuse(new NothingToMark("Q-01")));
        var marked = closed.marked(Questions.WORDS, 80, TRAINER);
        assertThat(marked.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(marked.score())
                .isEqualTo(new Score(new BigDecimal("46.66"), true, false)); // 280 of 600
    }

    @Test
    void words_that_were_not_written_need_nobody() {
        var closed = begin(aQuiz(30), 0).closed(NOON.plusSeconds(60));

        assertThat(closed.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(closed.closedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void a_critical_question_that_is_wrong_fails_however_good_the_rest_is() {
        var all =
                begin(aQuiz(30), 0)
                        .answered("Q-02", choosing("a", "c"))
                        .answered("Q-03", choosing("false"))
                        .answered("Q-04", choosing("c", "a", "b"))
                        .answered("Q-05", counting("15"))
                        .answered("Q-06", telling("Slowly"));

        var wrong =
                all.answered("Q-01", choosing("a"))
                        .closed(NOON)
                        .marked(Questions.WORDS, 100, TRAINER);
        var right =
                all.answered("Q-01", choosing("b"))
                        .closed(NOON)
                        .marked(Questions.WORDS, 100, TRAINER);

        assertThat(wrong.score()).isEqualTo(new Score(new BigDecimal("83.33"), false, false));
        assertThat(right.score()).isEqualTo(new Score(new BigDecimal("100.00"), true, true));
    }

    @Test
    void nobody_passes_by_rounding() {
        var third = begin(aQuiz(30), 0).answered("Q-01", choosing("b"));
        var closed =
                third.answered("Q-02", choosing("a", "c"))
                        .answered("Q-03", choosing("false"))
                        .answered("Q-04", choosing("c", "a", "b"))
                        .answered("Q-06", telling("Slowly"))
                        .closed(NOON)
                        .marked(Questions.WORDS, 79, TRAINER);

        assertThat(closed.score()).isEqualTo(new Score(new BigDecimal("79.83"), true, false));
    }

    @Test
    void two_tries_then_a_trainer_has_to_unlock_another() {
        var quiz = aQuiz(30);
        var failed = begin(quiz, 0).closed(NOON);

        assertThat(QuizPolicy.mayBegin(quiz, List.of(failed), 0, NOON)).isEqualTo(Verdict.allow());
        assertThat(QuizPolicy.mayBegin(quiz, List.of(failed, failed), 0, NOON))
                .isEqualTo(Verdict.refuse(new AttemptsUsedUp(2)));
        assertThat(QuizPolicy.mayBegin(quiz, List.of(failed, failed), 1, NOON))
                .isEqualTo(Verdict.allow());
    }

    @Test
    void begins_only_while_the_quiz_is_open_and_no_other_try_goes_on() {
        var quiz = aQuiz(30);

        assertThat(QuizPolicy.mayBegin(quiz, List.of(), 0, OPENS)).isEqualTo(Verdict.allow());
        assertThat(QuizPolicy.mayBegin(quiz, List.of(), 0, OPENS.minusMillis(1)))
                .isEqualTo(Verdict.refuse(new QuizNotOpen(OPENS, CLOSES)));
        assertThat(QuizPolicy.mayBegin(quiz, List.of(), 0, CLOSES))
                .isEqualTo(Verdict.refuse(new QuizNotOpen(OPENS, CLOSES)));
        assertThat(QuizPolicy.mayBegin(quiz, List.of(begin(quiz, 0)), 0, NOON))
                .isEqualTo(Verdict.refuse(new AttemptUnderWay()));
    }

    @Test
    void the_same_seed_draws_the_same_with_every_critical_question() {
        var bank =
                IntStream.range(0, 40)
                        .mapToObj(
                                it ->
                                        Questions.of(
                                                "Q-%02d".formatted(it),
                                                QuestionType.SINGLE_CHOICE,
                                                it % 10 == 0,
                                                List.of("a", "b", "c", "d"),
                                                List.of("a")))
                        .toList();

        var drawn = Drawing.draw(bank, 10, 42);

        assertThat(Drawing.draw(bank, 10, 42)).isEqualTo(drawn);
        assertThat(Drawing.draw(bank, 10, 43)).isNotEqualTo(drawn);
        assertThat(drawn)
                .hasSize(10)
                .extracting(it -> it.question().code())
                .doesNotHaveDuplicates();
        assertThat(drawn).filteredOn(it -> it.question().critical()).hasSize(4);
        assertThat(drawn)
                .allSatisfy(
                        it ->
                                assertThat(it.options())
                                        .containsExactlyInAnyOrder("a", "b", "c", "d"));
    }

    @Test
    void a_quiz_draws_the_critical_questions_at_least_and_what_there_is_at_most() {
        var standard = Fixtures.contentOf(Fixtures.QUIZ);
        var bank = Questions.ALL;

        assertThat(QuizPolicy.mayBeSet(drawing(6, "Q03"), bank, standard))
                .isEqualTo(Verdict.allow());
        assertThat(QuizPolicy.mayBeSet(drawing(7, "Q03"), bank, standard))
                .isEqualTo(Verdict.refuse(new DrawUnfit(1, 6)));
        assertThat(QuizPolicy.mayBeSet(drawing(6, "Q04"), bank, standard))
                .isEqualTo(Verdict.refuse(new RequirementUnknown("Q04")));
    }

    private static org.assertj.core.api.ObjectAssert<Verdict> assertAnswer(Attempt it, Instant at) {
        return assertThat(QuizPolicy.mayAnswer(it, "Q-01", choosing("a"), at));
    }

    private static Attempt begin(Quiz quiz, int extraPercent) {
        var drawn = Questions.ALL.stream().map(it -> new Drawn(it, it.options())).toList();
        return Attempt.begin(
                UUID.randomUUID(),
                quiz,
                new EnrolmentId(UUID.randomUUID()),
                CANDIDATE,
                1,
                7,
                drawn,
                NOON,
                extraPercent);
    }

    private static Quiz aQuiz(@Nullable Integer minutes) {
        return quiz(6, "Q03", minutes);
    }

    private static Quiz drawing(int draw, String requirement) {
        return quiz(draw, requirement, 30);
    }

    private static Quiz quiz(int draw, String requirement, @Nullable Integer minutes) {
        return new Quiz(
                UUID.randomUUID(),
                HARBOR,
                UUID.randomUUID(),
                "BTPF",
                "M03",
                requirement,
                null,
                "Trauma basics",
                draw,
                80,
                2,
                minutes,
                OPENS,
                CLOSES,
                somebody(),
                1);
    }
}
