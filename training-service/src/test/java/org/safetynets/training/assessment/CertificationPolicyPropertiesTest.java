package org.safetynets.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.safetynets.training.assessment.domain.CertificationPolicy.EVERY_REQUIREMENT_IS_MET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safetynets.training.Fixtures;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Evidence.Details;
import org.safetynets.training.assessment.domain.Observed;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/** What holds for every standard and every heap of evidence. */
class CertificationPolicyPropertiesTest {

    private static final int CODES = 6;

    @Property
    void certified_if_and_only_if_nothing_is_unmet(
            @ForAll("standards") List<Requirement> standard, @ForAll("heaps") List<Evidence> heap) {
        assertThat(isCertified(standard, heap))
                .isEqualTo(standard.stream().allMatch(it -> isMetByHand(it, heap)));
    }

    @Property
    void every_requirement_is_either_met_or_unmet(
            @ForAll("standards") List<Requirement> standard, @ForAll("heaps") List<Evidence> heap) {
        var assessment = assess(standard, heap);
        var codes = new ArrayList<>(codes(assessment.met()));
        codes.addAll(codes(assessment.unmet()));

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        standard.stream().map(Requirement::code).toList());
    }

    @Property
    void more_evidence_never_takes_away_what_was_met(
            @ForAll("standards") List<Requirement> standard,
            @ForAll("heaps") List<Evidence> heap,
            @ForAll("heaps") List<Evidence> more) {
        var both = new ArrayList<>(heap);
        both.addAll(more);

        assertThat(codes(assess(standard, both).met()))
                .containsAll(codes(assess(standard, heap).met()));
    }

    @Property
    void the_order_of_evidence_makes_no_difference(
            @ForAll("standards") List<Requirement> standard,
            @ForAll("heaps") List<Evidence> heap,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(heap);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(assess(standard, shuffled)).isEqualTo(assess(standard, heap));
    }

    @Property
    void the_least_evidence_certifies_and_one_piece_less_does_not(
            @ForAll("standards") List<Requirement> standard, @ForAll Random random) {
        var least = new ArrayList<>(Fixtures.everythingFor(standard));
        assertThat(isCertified(standard, least)).isTrue();

        least.remove(random.nextInt(least.size()));
        assertThat(isCertified(standard, least)).isFalse();
    }

    @Property
    void what_one_source_says_again_counts_once(
            @ForAll("standards") List<Requirement> standard,
            @ForAll("sourced") List<Evidence> heap,
            @ForAll Random random) {
        var again = new ArrayList<>(heap);
        for (var i = 0; i < 10 && !heap.isEmpty(); i++) {
            again.add(heap.get(random.nextInt(heap.size())));
        }

        assertThat(assess(standard, again).met().stream().map(Progress::have).toList())
                .isEqualTo(assess(standard, heap).met().stream().map(Progress::have).toList());
        assertThat(codes(assess(standard, again).unmet()))
                .isEqualTo(codes(assess(standard, heap).unmet()));
    }

    @Property
    void nothing_counts_after_its_last_day(
            @ForAll("standards") List<Requirement> standard,
            @ForAll("heaps") List<Evidence> heap,
            @ForAll("days") int days) {
        var last = Fixtures.TODAY.plusDays(days);
        var ending = heap.stream().map(it -> it.with(Details.NONE.through(last))).toList();

        assertThat(Assessment.of(standard, Portfolio.of(ending, last)).met())
                .extracting(Progress::code, Progress::have)
                .isEqualTo(
                        assess(standard, heap).met().stream()
                                .map(it -> tuple(it.code(), it.have()))
                                .toList());
        assertThat(Assessment.of(standard, Portfolio.of(ending, last.plusDays(1))).met()).isEmpty();
    }

    @Property
    void no_meeting_counts_that_anybody_saw_fail(
            @ForAll("seen") List<Evidence> good, @ForAll("seen") List<Evidence> more) {
        var observed = Fixtures.anObservation("R1", 3, 1);
        var all = new ArrayList<>(good);
        all.addAll(more);
        var failed =
                all.stream()
                        .filter(it -> !passes(it))
                        .map(it -> it.details().observed().meeting())
                        .collect(Collectors.toSet());
        var passed =
                all.stream()
                        .map(it -> it.details().observed().meeting())
                        .filter(it -> !failed.contains(it))
                        .collect(Collectors.toSet());
        var assessment = assess(List.of(observed), all);
        var progress =
                assessment.met().isEmpty()
                        ? assessment.unmet().getFirst()
                        : assessment.met().getFirst();

        assertThat(progress.have()).isEqualTo(passed.size());
    }

    private static boolean passes(Evidence it) {
        var seen = it.details().observed();
        return it.score().compareTo(new BigDecimal("3.0")) >= 0
                && seen.lowest().compareTo(BigDecimal.TWO) >= 0
                && seen.lowestCritical().compareTo(BigDecimal.valueOf(3)) >= 0;
    }

    /** Each by an observer of its own, so that nobody's later word replaces an earlier one. */
    @Provide
    Arbitrary<List<Evidence>> seen() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(5, 8),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(2, 4))
                .as(
                        (meeting, halves, lowest, critical) ->
                                new Evidence(
                                                "R1",
                                                BigDecimal.valueOf(halves).divide(BigDecimal.TWO),
                                                null,
                                                Fixtures.TRAINER,
                                                Fixtures.NOON)
                                        .with(
                                                Details.NONE.seen(
                                                        new Observed(
                                                                Fixtures.somebody(),
                                                                new UUID(0, meeting),
                                                                BigDecimal.valueOf(lowest),
                                                                BigDecimal.valueOf(critical)))))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 400);
    }

    @Provide
    Arbitrary<List<Evidence>> sourced() {
        return Combinators.combine(heaps(), Arbitraries.integers().between(1, 5).list().ofSize(30))
                .as(
                        (heap, ids) ->
                                IntStream.range(0, heap.size())
                                        .mapToObj(it -> from(heap.get(it), ids.get(it)))
                                        .toList());
    }

    private static Evidence from(Evidence piece, int id) {
        return piece.with(Details.NONE.from(new Source(Source.Kind.PRACTICE, "meeting-" + id)));
    }

    @Provide
    Arbitrary<List<Requirement>> standards() {
        return requirement().list().ofMinSize(1).ofMaxSize(CODES).uniqueElements(Requirement::code);
    }

    @Provide
    Arbitrary<List<Evidence>> heaps() {
        return Combinators.combine(code(), score().injectNull(0.2))
                .as(
                        (code, score) ->
                                new Evidence(code, score, null, Fixtures.TRAINER, Fixtures.NOON))
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<Requirement> requirement() {
        return Combinators.combine(
                        code(),
                        Arbitraries.of(RequirementKind.class),
                        score().injectNull(0.4),
                        Arbitraries.integers().between(1, 4))
                .as((code, kind, mark, times) -> new Requirement(code, kind, "Any", mark, times));
    }

    private static Arbitrary<String> code() {
        return Arbitraries.integers().between(1, CODES).map(it -> "R" + it);
    }

    private static Arbitrary<BigDecimal> score() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(4)).ofScale(1);
    }

    /** The rule again, told another way. */
    private static boolean isMetByHand(Requirement requirement, List<Evidence> heap) {
        var passing = 0;
        for (var piece : heap) {
            var mark = requirement.minimumScore();
            var score = piece.score();
            var passes = mark == null || (score != null && !(score.compareTo(mark) < 0));
            passing += piece.requirement().equals(requirement.code()) && passes ? 1 : 0;
        }
        return passing >= requirement.times();
    }

    private static Assessment assess(List<Requirement> standard, List<Evidence> heap) {
        return Assessment.of(standard, Portfolio.of(heap, Fixtures.TODAY));
    }

    private static boolean isCertified(List<Requirement> standard, List<Evidence> heap) {
        return EVERY_REQUIREMENT_IS_MET
                .decide(standard, Portfolio.of(heap, Fixtures.TODAY))
                .equals(Verdict.allow());
    }

    private static Set<String> codes(List<Progress> progress) {
        return progress.stream().map(Progress::code).collect(Collectors.toSet());
    }
}
