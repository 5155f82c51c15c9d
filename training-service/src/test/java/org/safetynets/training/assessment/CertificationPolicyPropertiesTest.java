package org.safetynets.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.assessment.domain.CertificationPolicy.EVERY_REQUIREMENT_IS_MET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safetynets.training.Fixtures;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.assessment.domain.Progress;
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
