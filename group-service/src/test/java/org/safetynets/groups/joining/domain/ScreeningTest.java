package org.safetynets.groups.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.groups.joining.domain.Resource.PARTNER_VIOLENCE;
import static org.safetynets.groups.joining.domain.Resource.SAFEGUARDING;
import static org.safetynets.groups.joining.domain.Resource.SUICIDE;
import static org.safetynets.groups.joining.domain.Resource.YOUTH;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static final Map<Question, String> CALM =
            Map.of(
                    Question.Q1, "yes",
                    Question.Q3, "yes",
                    Question.Q6, "no",
                    Question.Q7, "no",
                    Question.Q8, "no",
                    Question.Q9, "no",
                    Question.Q15, "yes");

    @Test
    void calm_answers_go_the_standard_way() {
        assertThat(Screening.of(new Answers(CALM)).route()).isEqualTo(Route.STANDARD);
        assertThat(Screening.of(new Answers(CALM)).guidelinesAccepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Q1,no,STOP",
        "Q3,no,STOP",
        "Q5,under-4-weeks,STANDARD",
        "Q6,past,CALL",
        "Q6,unsure,CALL",
        "Q6,skip,CALL",
        "Q6,now,RED",
        "Q7,unsure,CALL",
        "Q7,skip,CALL",
        "Q7,yes,RED",
        "Q8,passing,CALL",
        "Q8,often,CALL",
        "Q8,skip,CALL",
        "Q8,plan,RED",
        "Q9,unsure,CALL",
        "Q9,skip,CALL",
        "Q9,yes,RED",
        "Q11,0,CALL",
        "Q11,1,CALL",
        "Q11,2,STANDARD",
        "Q12,yes,CALL",
        "Q12,no,STANDARD",
        "Q15,no,STANDARD"
    })
    void each_answer_leads_where_the_content_says(Question question, String answer, Route route) {
        assertThat(with(question, answer).route()).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({
        "Q6,now,NOW",
        "Q7,yes,NOW",
        "Q8,plan,NOW",
        "Q9,yes,NOW",
        "Q8,often,TODAY",
        "Q8,passing,WITHIN_A_DAY"
    })
    void what_cannot_wait_says_for_how_long(Question question, String answer, Urgency urgency) {
        assertThat(with(question, answer).urgency()).contains(urgency);
    }

    @ParameterizedTest
    @CsvSource({"Q6,past", "Q6,unsure", "Q7,skip", "Q8,skip", "Q11,0", "Q1,no", "Q15,no"})
    void what_waits_its_turn_is_urgent_to_nobody(Question question, String answer) {
        assertThat(with(question, answer).urgency()).isEmpty();
    }

    @Test
    void the_most_urgent_answer_decides_also_one_for_the_purpose() {
        var often = with(Question.Q8, "often");
        assertThat(often.and(Route.STANDARD, Set.of()).urgency()).contains(Urgency.TODAY);
        assertThat(often.and(Route.RED, Set.of()).urgency()).contains(Urgency.NOW);
        assertThat(with(Question.Q6, "no").and(Route.CALL, Set.of()).urgency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Q6", "Q7", "Q8", "Q9"})
    void a_safety_question_left_out_is_a_skipped_one(Question question) {
        var answers = new EnumMap<>(CALM);
        answers.remove(question);
        assertThat(Screening.of(new Answers(answers)).route()).isEqualTo(Route.CALL);
    }

    @Test
    void the_gravest_answer_decides_and_all_help_is_named() {
        var answers = new EnumMap<>(CALM);
        answers.put(Question.Q6, "now");
        answers.put(Question.Q8, "passing");
        answers.put(Question.Q9, "unsure");
        var screening = Screening.of(new Answers(answers));
        assertThat(screening.route()).isEqualTo(Route.RED);
        assertThat(screening.resources())
                .containsExactlyInAnyOrder(PARTNER_VIOLENCE, SUICIDE, SAFEGUARDING);
    }

    @Test
    void a_young_person_is_shown_help_for_the_young() {
        assertThat(with(Question.Q3, "no").resources()).containsExactly(YOUTH);
    }

    @Test
    void stopping_goes_before_everything() {
        var answers = new EnumMap<>(CALM);
        answers.put(Question.Q1, "no");
        answers.put(Question.Q8, "plan");
        assertThat(Screening.of(new Answers(answers)).route()).isEqualTo(Route.STOP);
    }

    @Test
    void answers_are_coded_and_the_first_questions_must_be_answered() {
        assertThatThrownBy(() -> with(Question.Q6, "<b>no</b>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answers(Map.of(Question.Q1, "yes")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Screening with(Question question, String answer) {
        var answers = new EnumMap<>(CALM);
        answers.put(question, answer);
        return Screening.of(new Answers(answers));
    }
}
