package org.safetynets.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.anObservation;
import static org.safetynets.training.Fixtures.asking;
import static org.safetynets.training.Fixtures.evidence;
import static org.safetynets.training.Fixtures.somebody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Evidence.Details;
import org.safetynets.training.assessment.domain.Held;
import org.safetynets.training.assessment.domain.Observed;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.HeldBefore;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

class CountingEvidenceTest {

    private static final Requirement MEETINGS =
            new Requirement("MEET", RequirementKind.PRACTICE, "Meeting led", null, 2);
    private static final Source ONE = new Source(Source.Kind.PRACTICE, "meeting-1");
    private static final Source TWO = new Source(Source.Kind.PRACTICE, "meeting-2");

    private static final Requirement OBSERVED = anObservation("OB", 3, 2);
    private static final PersonId ANNA = somebody();
    private static final PersonId BETH = somebody();

    @Test
    void the_same_source_never_counts_twice() {
        assertThat(progress(MEETINGS, from(ONE), from(ONE)).have()).isEqualTo(1);
        assertThat(progress(MEETINGS, from(ONE), from(TWO)).met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true"})
    void evidence_counts_through_its_last_day(int days, boolean counts) {
        var piece = evidence("MEET", null).with(Details.NONE.through(TODAY.plusDays(days)));

        assertThat(progress(MEETINGS, piece).have()).isEqualTo(counts ? 1 : 0);
    }

    @Test
    void tells_until_when_all_that_counts_will_count() {
        var soon = evidence("MEET", null).with(Details.NONE.through(TODAY.plusDays(3)));
        var later = evidence("MEET", null).with(Details.NONE.through(TODAY.plusDays(9)));

        assertThat(progress(MEETINGS, later, soon).through()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void hours_add_up_over_sources_and_over_what_counts_as_well() {
        var all = asking("CE", 20, Set.of("CES"));
        var pieces =
                List.of(
                        hours("CE", ONE, "8"),
                        hours("CE", ONE, "8"),
                        hours("CES", TWO, "10"),
                        hours("OTHER", TWO, "50"));

        var progress = progress(all, pieces.toArray(Evidence[]::new));

        assertThat(progress.hours().have()).isEqualByComparingTo("18");
        assertThat(progress.met()).isFalse();
        assertThat(progress.left())
                .isEqualTo(Words.of("2 more hours of 20", "faltan 2 horas de 20"));
    }

    @Test
    void three_good_meetings_by_two_observers_are_enough() {
        assertThat(
                        progress(
                                        OBSERVED,
                                        seen(meeting(), ANNA, "3.0", 2, 3),
                                        seen(meeting(), ANNA, "3.4", 3, 3),
                                        seen(meeting(), BETH, "3.0", 2, 3))
                                .met())
                .isTrue();
    }

    @Test
    void three_good_meetings_by_one_observer_are_not() {
        var progress =
                progress(
                        OBSERVED,
                        seen(meeting(), ANNA, "3.0", 2, 3),
                        seen(meeting(), ANNA, "3.0", 2, 3),
                        seen(meeting(), ANNA, "3.0", 2, 3));

        assertThat(progress.have()).isEqualTo(3);
        assertThat(progress.met()).isFalse();
        assertThat(progress.left().en()).isEqualTo("2 different people must have observed");
    }

    @ParameterizedTest
    @CsvSource({"2.99,2,3", "3.0,1,3", "3.0,2,2"})
    void a_meeting_counts_only_when_all_its_numbers_are_good(
            String mean, int lowest, int critical) {
        assertThat(progress(OBSERVED, seen(meeting(), ANNA, mean, lowest, critical)).have())
                .isZero();
    }

    @Test
    void numbers_of_different_meetings_do_not_complete_each_other() {
        var progress =
                progress(
                        OBSERVED,
                        seen(meeting(), ANNA, "4.0", 1, 1),
                        seen(meeting(), BETH, "1.0", 4, 4));

        assertThat(progress.have()).isZero();
    }

    @Test
    void nobody_s_unsafe_is_outvoted() {
        var meeting = meeting();

        assertThat(
                        progress(
                                        OBSERVED,
                                        seen(meeting, ANNA, "3.5", 3, 3),
                                        seen(meeting, BETH, "3.5", 1, 1))
                                .have())
                .isZero();
    }

    @Test
    void an_observer_s_last_word_on_a_meeting_is_what_they_say() {
        var meeting = meeting();
        var first = seen(meeting, ANNA, "3.5", 1, 1);
        var corrected =
                new Evidence(
                        "OB",
                        new BigDecimal("3.5"),
                        null,
                        TRAINER,
                        NOON.plusSeconds(60),
                        seen(meeting, ANNA, "3.5", 3, 3).details());

        assertThat(progress(OBSERVED, corrected, first).have()).isEqualTo(1);
    }

    @Test
    void one_meeting_seen_by_two_is_one_meeting_and_two_observers() {
        var meeting = meeting();
        var progress =
                progress(
                        OBSERVED,
                        seen(meeting, ANNA, "3.5", 3, 3),
                        seen(meeting, BETH, "3.5", 3, 3));

        assertThat(progress.have()).isEqualTo(1);
        assertThat(progress.observers().have()).isEqualByComparingTo("2");
    }

    @Test
    void another_certification_is_held_for_its_months_in_all() {
        var lead = holding("LEAD", 24);
        var first = held("LEAD", TODAY.minusMonths(30), TODAY.minusMonths(10), false);
        var second = held("LEAD", TODAY.minusMonths(4), TODAY.plusMonths(20), true);

        assertThat(progress(lead, List.of(first, second)).met()).isTrue();
        assertThat(progress(lead, List.of(second)).have()).isEqualTo(4);
        assertThat(progress(lead, List.of(first)).have()).as("no longer held").isZero();
    }

    @Test
    void days_that_two_certifications_share_count_once() {
        var first = held("LEAD", TODAY.minusMonths(14), TODAY.plusMonths(1), true);
        var second = held("LEAD", TODAY.minusMonths(14), TODAY.plusMonths(9), true);

        assertThat(progress(holding("LEAD", 24), List.of(first, second)).have()).isEqualTo(14);
    }

    @Test
    void evidence_never_stands_for_another_certification() {
        assertThat(progress(holding("LEAD", 24), evidence("LEAD", null)).have()).isZero();
    }

    private static Progress progress(Requirement requirement, Evidence... evidence) {
        return progress(requirement, Portfolio.of(List.of(evidence), TODAY));
    }

    private static Progress progress(Requirement requirement, List<Held> held) {
        return progress(requirement, Portfolio.of(List.of(), TODAY).holding(held));
    }

    private static Progress progress(Requirement requirement, Portfolio portfolio) {
        var assessment = Assessment.of(List.of(requirement), portfolio);
        return assessment.met().isEmpty()
                ? assessment.unmet().getFirst()
                : assessment.met().getFirst();
    }

    private static Evidence from(Source source) {
        return evidence("MEET", null).with(Details.NONE.from(source));
    }

    private static Evidence hours(String requirement, Source source, String hours) {
        return evidence(requirement, null)
                .with(Details.NONE.from(source).lasting(new BigDecimal(hours)));
    }

    private static UUID meeting() {
        return UUID.randomUUID();
    }

    private static Evidence seen(
            UUID meeting, PersonId observer, String mean, int lowest, int critical) {
        return evidence("OB", mean)
                .with(
                        Details.NONE.seen(
                                new Observed(
                                        observer,
                                        meeting,
                                        BigDecimal.valueOf(lowest),
                                        BigDecimal.valueOf(critical))));
    }

    private static Requirement holding(String standard, int months) {
        return new Requirement(
                standard,
                RequirementKind.CERTIFICATION,
                Words.of("Certified"),
                null,
                1,
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                new HeldBefore(standard, months));
    }

    private static Held held(String standard, LocalDate from, LocalDate through, boolean counts) {
        return new Held(standard, from, through, counts);
    }
}
