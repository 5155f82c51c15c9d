package org.safetynets.training.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safetynets.training.question.domain.BankPolicy;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.QuestionFaulty;
import org.safetynets.training.question.domain.QuestionFaulty.Fault;
import org.safetynets.training.question.domain.QuestionText;
import org.safetynets.training.question.domain.QuestionType;
import org.safetynets.training.shared.domain.Verdict;

class BankPolicyTest {

    @Test
    void takes_questions_of_every_type() {
        assertThat(BankPolicy.isConsistent(Questions.ALL)).isEqualTo(Verdict.allow());
    }

    @Test
    void names_the_question_and_what_is_wrong_with_it() {
        assertFault(Fault.CODE_REPEATED, Questions.SINGLE, Questions.SINGLE);
        assertFault(
                Fault.KEY_IS_NO_OPTION,
                Questions.of(
                        "Q-01",
                        QuestionType.SINGLE_CHOICE,
                        false,
                        List.of("a", "b"),
                        List.of("c")));
        assertFault(
                Fault.KEY_OF_THE_WRONG_KIND,
                Questions.of(
                        "Q-01",
                        QuestionType.SINGLE_CHOICE,
                        false,
                        List.of("a", "b"),
                        List.of("a", "b")));
        assertFault(
                Fault.KEY_OF_THE_WRONG_KIND,
                Questions.of(
                        "Q-01", QuestionType.ORDERING, false, List.of("a", "b"), List.of("a")));
        assertFault(
                Fault.KEY_OF_THE_WRONG_KIND,
                Questions.of("Q-01", QuestionType.NUMERIC, false, List.of(), List.of()));
        assertFault(
                Fault.OPTIONS_REPEATED,
                Questions.of(
                        "Q-01",
                        QuestionType.MULTIPLE_CHOICE,
                        false,
                        List.of("a", "b"),
                        List.of("a", "a")));
    }

    @Test
    void wants_every_question_in_every_language_with_every_option() {
        var it = Questions.SINGLE;
        var spanish = new QuestionText("¿Qué?", Map.of("a", "una"), null);
        var english = it.texts().get("en");

        assertFault(
                Fault.LANGUAGE_MISSING,
                Questions.TRUTH,
                in(it, Map.of("en", english, "es", spanish)));
        assertFault(Fault.OPTIONS_WITHOUT_TEXT, in(it, Map.of("es", spanish)));
    }

    private static Question in(Question it, Map<String, QuestionText> texts) {
        return new Question(
                it.code(), it.type(), it.critical(), it.local(), it.options(), it.key(), texts);
    }

    private static void assertFault(Fault fault, Question... questions) {
        assertThat(BankPolicy.isConsistent(List.of(questions)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        it ->
                                assertThat(it.reason())
                                        .isInstanceOfSatisfying(
                                                QuestionFaulty.class,
                                                why -> assertThat(why.fault()).isEqualTo(fault)));
    }
}
