package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.QUIZ;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.certification;
import static org.safetynets.training.Fixtures.contentOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.assessment.domain.RequirementsUnmet;
import org.safetynets.training.certification.domain.BridgeStep;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.Crossing;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.StandardId;

/** What the clock does about those certified to a version before the newest major one. */
class BridgingACertificationTest {

    private static final StandardId NEWER = new StandardId(UUID.randomUUID());
    private static final LocalDate DUE = LocalDate.of(2026, 9, 6);
    private static final List<Progress> LEFT =
            Assessment.of(
                            contentOf(MODULE, QUIZ).requirements(),
                            Portfolio.of(List.of(), LocalDate.ofInstant(NOON, ZoneOffset.UTC)))
                    .unmet();
    private static final Crossing OPEN = new Crossing(NEWER, "BTPF", "2.0.0", DUE, LEFT);
    private static final Crossing MET = new Crossing(NEWER, "BTPF", "2.0.0", DUE, List.of());

    private final Certification certification = aCertification();

    @ParameterizedTest
    @CsvSource({"91, ", "90, 90", "61, 90", "60, 60", "31, 60", "30, 30", "7, 7", "0, 7"})
    void its_holder_is_told_of_the_nearest_day_that_has_come(int left, Integer days) {
        var step = certification.bridge(OPEN, on(DUE.minusDays(left)));

        assertThat(step.map(it -> ((BridgeStep.Told) it).days()).orElse(null)).isEqualTo(days);
    }

    @Test
    void is_suspended_by_the_clock_the_day_after_and_reinstated_once_it_is_shown() {
        var late = on(DUE.plusDays(1));

        var suspended = ruled(certification.bridge(OPEN, late).orElseThrow());

        assertThat(suspended.status()).isEqualTo(Status.SUSPENDED);
        assertThat(suspended.standing().version())
                .isEqualTo(certification.standing().version() + 1);
        var why = suspended.standing().history().getLast();
        assertThat(why.by()).isNull();
        assertThat(why.reason()).contains("BTPF 2.0.0", "2026-09-06");
        assertThat(suspended.bridge(OPEN, late)).as("once").isEmpty();
        var back = ruled(suspended.bridge(MET, late).orElseThrow());
        assertThat(back.status()).isEqualTo(Status.ACTIVE);
        assertThat(back.standing().history().getLast().change()).isEqualTo(Change.REINSTATED);
        assertThat(back.bridge(MET, late)).as("once").isEmpty();
    }

    @Test
    void what_somebody_suspended_the_clock_does_not_give_back() {
        var suspended = certification(certification.suspend(aRuling()));

        assertThat(suspended.bridge(MET, on(DUE.plusDays(1)))).isEmpty();
        assertThat(suspended.bridge(OPEN, on(DUE.plusDays(1)))).isEmpty();
    }

    @Test
    void nobody_reinstates_what_the_clock_would_suspend_again() {
        assertThat(certification.mayBeReinstatedDespite(OPEN, on(DUE.plusDays(1))))
                .isEqualTo(new Verdict.Refused(new RequirementsUnmet(LEFT)));
        assertThat(certification.mayBeReinstatedDespite(OPEN, on(DUE)))
                .isEqualTo(new Verdict.Allowed());
        assertThat(certification.mayBeReinstatedDespite(MET, on(DUE.plusDays(1))))
                .isEqualTo(new Verdict.Allowed());
    }

    @Test
    void once_it_is_shown_nothing_more_is_to_come() {
        var crossed =
                ((BridgeStep.Crossed)
                                certification.bridge(MET, on(DUE.minusDays(40))).orElseThrow())
                        .certification();

        assertThat(crossed.status()).isEqualTo(Status.ACTIVE);
        assertThat(crossed.bridge(MET, on(DUE.minusDays(5)))).isEmpty();
        assertThat(crossed.bridge(MET, on(DUE.plusDays(5)))).isEmpty();
    }

    /** However often it is looked at, and wherever a clock jumps meanwhile. */
    @Property
    void each_warning_is_told_once_and_none_after_a_nearer_one(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -20, max = 120) Integer> left) {
        var told = new ArrayList<Integer>();
        var it = certification;
        for (var days : left) {
            switch (it.bridge(OPEN, on(DUE.minusDays(days))).orElse(null)) {
                case null -> {}
                case BridgeStep.Told step -> {
                    told.add(step.days());
                    it = step.certification();
                }
                case BridgeStep.Ruled step -> it = step.changed().certification();
                case BridgeStep.Crossed _ -> throw new AssertionError("nothing was shown");
            }
        }

        assertThat(told).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        assertThat(it.status() == Status.SUSPENDED)
                .isEqualTo(left.stream().anyMatch(days -> days < 0));
    }

    private static Certification ruled(BridgeStep step) {
        return ((BridgeStep.Ruled) step).changed().certification();
    }

    private static Moment on(LocalDate day) {
        return new Moment(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day);
    }
}
