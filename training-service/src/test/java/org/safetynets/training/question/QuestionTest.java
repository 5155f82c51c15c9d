package org.safetynets.training.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.question.Questions.NUMBER;
import static org.safetynets.training.question.Questions.ORDER;
import static org.safetynets.training.question.Questions.SEVERAL;
import static org.safetynets.training.question.Questions.SINGLE;
import static org.safetynets.training.question.Questions.TRUTH;
import static org.safetynets.training.question.Questions.WORDS;
import static org.safetynets.training.question.Questions.choosing;
import static org.safetynets.training.question.Questions.counting;
import static org.safetynets.training.question.Questions.telling;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void one_choice_is_right_and_nothing_is_wrong() {
        assertThat(SINGLE.isRight(choosing("b"))).isTrue();
        assertThat(SINGLE.isRight(choosing("a"))).isFalse();
        assertThat(SINGLE.isRight(null)).isFalse();
        assertThat(TRUTH.isRight(choosing("false"))).isTrue();
        assertThat(TRUTH.isRight(choosing("true"))).isFalse();
    }

    @Test
    void of_several_choices_all_and_no_others_are_right_in_any_order() {
        assertThat(SEVERAL.isRight(choosing("c", "a"))).isTrue();
        assertThat(SEVERAL.isRight(choosing("a"))).isFalse();
        assertThat(SEVERAL.isRight(choosing("a", "b", "c"))).isFalse();
    }

    @Test
    void an_order_is_right_from_the_first_to_the_last() {
        assertThat(ORDER.isRight(choosing("c", "a", "b"))).isTrue();
        assertThat(ORDER.isRight(choosing("a", "b", "c"))).isFalse();
    }

    @Test
    void a_number_may_be_off_by_its_tolerance_and_no_more() {
        assertThat(NUMBER.isRight(counting("15"))).isTrue();
        assertThat(NUMBER.isRight(counting("15.5"))).isTrue();
        assertThat(NUMBER.isRight(counting("14.5"))).isTrue();
        assertThat(NUMBER.isRight(counting("15.5001"))).isFalse();
    }

    @Test
    void words_are_for_a_person_to_mark() {
        assertThat(WORDS.takes(telling("Breathe"))).isTrue();
        assertThat(WORDS.isRight(telling("Breathe"))).isFalse();
    }

    @Test
    void an_answer_of_another_kind_is_not_taken() {
        assertThat(SINGLE.takes(choosing("a", "b"))).isFalse();
        assertThat(SINGLE.takes(choosing("z"))).isFalse();
        assertThat(SINGLE.takes(telling("b"))).isFalse();
        assertThat(SEVERAL.takes(choosing("a", "a"))).isFalse();
        assertThat(SEVERAL.takes(choosing())).isFalse();
        assertThat(ORDER.takes(choosing("a", "b"))).isFalse();
        assertThat(NUMBER.takes(choosing("a"))).isFalse();
        assertThat(WORDS.takes(counting("1"))).isFalse();
    }
}
