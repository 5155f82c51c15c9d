package org.safetynets.training.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.QUIZ;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.anObservation;
import static org.safetynets.training.Fixtures.asking;
import static org.safetynets.training.Fixtures.contentOf;
import static org.safetynets.training.Fixtures.published;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Comparison;
import org.safetynets.training.standard.domain.Difference;
import org.safetynets.training.standard.domain.Difference.Kind;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.SemanticVersion.Weight;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.Transition;
import org.safetynets.training.standard.domain.VersionPolicy;
import org.safetynets.training.standard.domain.VersionTooLow;

class ComparingVersionsTest {

    private static final StandardContent FIRST =
            contentOf(MODULE, QUIZ, anObservation("OB", 3, 2), asking("CE", 20, Set.of("Q03")));

    @Test
    void nothing_changed_is_a_patch() {
        assertThat(Comparison.between(FIRST, FIRST).differences()).isEmpty();
        assertThat(Comparison.between(FIRST, FIRST).weight()).isEqualTo(Weight.PATCH);
    }

    @ParameterizedTest
    @CsvSource({"90,RAISED,MAJOR", "70,LOWERED,MINOR"})
    void another_pass_mark_raises_or_lowers(int mark, Kind kind, Weight weight) {
        var comparison = Comparison.between(contentOf(quiz(80)), contentOf(quiz(mark)));

        assertThat(comparison.differences())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.code()).isEqualTo("Q03");
                            assertThat(it.kind()).isEqualTo(kind);
                            assertThat(it.details()).containsExactly("minimumScore: 80 -> " + mark);
                        });
        assertThat(comparison.weight()).isEqualTo(weight);
    }

    @Test
    void a_mark_where_there_was_none_raises_and_none_where_there_was_one_lowers() {
        var free = new Requirement("Q03", RequirementKind.ASSESSMENT, "Quiz", null, 1);

        assertThat(kind(free, quiz(50))).isEqualTo(Kind.RAISED);
        assertThat(kind(quiz(50), free)).isEqualTo(Kind.LOWERED);
    }

    @Test
    void more_meetings_more_observers_more_hours_and_less_that_counts_raise() {
        assertThat(kind(anObservation("X", 3, 2), anObservation("X", 4, 2))).isEqualTo(Kind.RAISED);
        assertThat(kind(anObservation("X", 3, 2), anObservation("X", 3, 3))).isEqualTo(Kind.RAISED);
        assertThat(kind(asking("X", 20, Set.of()), asking("X", 21, Set.of())))
                .isEqualTo(Kind.RAISED);
        assertThat(kind(asking("X", 20, Set.of("A")), asking("X", 20, Set.of())))
                .isEqualTo(Kind.RAISED);
        assertThat(kind(asking("X", 20, Set.of()), asking("X", 20, Set.of("A"))))
                .isEqualTo(Kind.LOWERED);
    }

    @Test
    void what_is_raised_and_lowered_at_once_is_raised() {
        assertThat(kind(anObservation("X", 3, 2), anObservation("X", 2, 3))).isEqualTo(Kind.RAISED);
    }

    @Test
    void only_other_words_are_a_patch() {
        var renamed = new Requirement("M01", RequirementKind.MODULE, "Other words", null, 1);

        assertThat(kind(MODULE, renamed)).isEqualTo(Kind.REWORDED);
        assertThat(Comparison.between(contentOf(MODULE), contentOf(renamed)).weight())
                .isEqualTo(Weight.PATCH);
    }

    @Test
    void added_is_minor_and_removed_is_major() {
        assertThat(Comparison.between(contentOf(MODULE), contentOf(MODULE, QUIZ)).weight())
                .isEqualTo(Weight.MINOR);
        assertThat(Comparison.between(contentOf(MODULE, QUIZ), contentOf(MODULE)).weight())
                .isEqualTo(Weight.MAJOR);
    }

    @ParameterizedTest
    @CsvSource({"1.0.1,false", "1.1.0,false", "1.9.9,false", "2.0.0,true", "3.1.0,true"})
    void a_version_that_raises_rises_by_the_first_number(String version, boolean taken) {
        var verdict =
                VersionPolicy.RISES_WITH_WHAT_CHANGES.decide(
                        Optional.of(contentOf(quiz(80))), contentOf(quiz(90)).numbered(version));

        assertThat(verdict)
                .isEqualTo(
                        taken
                                ? Verdict.allow()
                                : Verdict.refuse(new VersionTooLow(version, "2.0.0")));
    }

    @Test
    void the_first_version_is_whatever_it_is() {
        assertThat(VersionPolicy.RISES_WITH_WHAT_CHANGES.decide(Optional.empty(), FIRST))
                .isEqualTo(Verdict.allow());
    }

    @Test
    void a_minor_version_asks_nothing_of_those_under_way() {
        var next = published(contentOf(MODULE, QUIZ).numbered("1.1.0"));
        var transition = Transition.of(published(contentOf(MODULE)), Optional.of(next));

        assertThat(transition.bridgeDueOn()).isEmpty();
        assertThat(transition.askedOn(TODAY.plusYears(9))).containsExactly(MODULE);
        assertThat(transition.bridge()).as("at their renewal").containsExactly(QUIZ);
    }

    @Test
    void a_major_version_asks_what_it_adds_and_raises_after_its_days() {
        var next = published(contentOf(MODULE, quiz(90)).numbered("2.0.0"), NOON);
        var transition =
                Transition.of(
                        published(contentOf(quiz(80), anObservation("OB", 3, 2))),
                        Optional.of(next));
        var due = TODAY.plusDays(180);

        assertThat(transition.bridgeDueOn()).contains(due);
        assertThat(transition.askedOn(due)).containsExactly(quiz(80), anObservation("OB", 3, 2));
        assertThat(transition.askedOn(due.plusDays(1)))
                .containsExactly(quiz(90), anObservation("OB", 3, 2), MODULE);
    }

    @Test
    void an_earlier_version_is_no_newer_one() {
        var pinned = published(contentOf(MODULE).numbered("10.0.0"));
        var other = published(contentOf(QUIZ).numbered("9.0.0"));

        assertThat(Transition.of(pinned, Optional.of(other)).newer()).isEmpty();
    }

    private static Kind kind(Requirement before, Requirement after) {
        return Comparison.between(contentOf(before), contentOf(after)).differences().stream()
                .map(Difference::kind)
                .findFirst()
                .orElseThrow();
    }

    private static Requirement quiz(int mark) {
        return new Requirement(
                "Q03", RequirementKind.ASSESSMENT, "Quiz", BigDecimal.valueOf(mark), 1);
    }
}
