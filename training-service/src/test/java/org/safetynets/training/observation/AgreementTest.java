package org.safetynets.training.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.safetynets.training.observation.domain.Agreement;

/** Figures checked by hand, from the definition of kappa. */
class AgreementTest {

    @Test
    void two_observers_of_ten_criteria() {
        // scores 2, 3, 4 stand 2, 6, 2 times with one and 2, 5, 3 times with the other: by chance
        // they give the same to (2·2 + 6·5 + 2·3) / 100 = 0.4
        var agreement =
                Agreement.of(
                        List.of(3, 3, 3, 4, 2, 3, 3, 4, 3, 2),
                        List.of(3, 3, 4, 4, 2, 3, 2, 4, 3, 3));

        assertThat(agreement.items()).isEqualTo(10);
        assertThat(agreement.same()).isEqualByComparingTo("0.7");
        assertThat(agreement.kappa()).isEqualByComparingTo("0.5"); // (0.7 − 0.4) / 0.6
        assertThat(agreement.weightedKappa()).isEqualByComparingTo("0.5714"); // 4/7
    }

    @Test
    void full_agreement_is_one() {
        assertKappa(List.of(1, 2, 3, 4), List.of(1, 2, 3, 4), "1", "1");
    }

    @Test
    void near_misses_count_as_near_only_where_weights_say_so() {
        // same 0 of 4, chance 1/4: (0 − 1/4) / (3/4); weighted: same 2/3, chance 7/12
        assertKappa(List.of(1, 2, 3, 4), List.of(2, 1, 4, 3), "-0.3333", "0.2");
    }

    @Test
    void the_opposite_each_time_is_minus_one() {
        assertKappa(List.of(1, 1, 4, 4), List.of(4, 4, 1, 1), "-1", "-1");
    }

    @Test
    void one_and_the_same_score_for_all_tells_nothing_from_chance() {
        var agreement = Agreement.of(List.of(3, 3, 3), List.of(3, 3, 3));

        assertThat(agreement.same()).isEqualByComparingTo("1");
        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.weightedKappa()).isNull();
        assertThat(Agreement.of(List.of(2), List.of(2)).kappa()).isNull();
    }

    @Test
    void always_another_score_than_the_others_is_no_better_than_chance() {
        assertKappa(List.of(3, 3, 3), List.of(4, 4, 4), "0", "0");
        assertKappa(List.of(3, 3, 3, 3), List.of(3, 3, 3, 4), "0", "0");
        assertKappa(List.of(3), List.of(2), "0", "0");
    }

    @Property
    void is_the_same_from_both_sides_and_never_above_one(
            @ForAll List<@IntRange(min = 0, max = 15) Integer> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        var one = pairs.stream().map(it -> 1 + it / 4).toList();
        var other = pairs.stream().map(it -> 1 + it % 4).toList();

        var agreement = Agreement.of(one, other);

        assertThat(Agreement.of(other, one)).isEqualTo(agreement);
        if (agreement.kappa() != null) {
            assertThat(agreement.kappa()).isBetween(new BigDecimal("-1"), BigDecimal.ONE);
        }
    }

    @Test
    void lists_of_different_things_are_not_compared() {
        assertThatThrownBy(() -> Agreement.of(List.of(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Agreement.of(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Agreement.of(List.of(5), List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertKappa(
            List<Integer> one, List<Integer> other, String kappa, String weighted) {
        var agreement = Agreement.of(one, other);
        assertThat(agreement.kappa()).isEqualByComparingTo(kappa);
        assertThat(agreement.weightedKappa()).isEqualByComparingTo(weighted);
    }
}
