package org.safetynets.training.forecast;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.Fixtures;
import org.safetynets.training.forecast.domain.Outlook;
import org.safetynets.training.forecast.domain.Span;

/** The rule against the plain way: asking each day anew whether somebody is certified. */
class OutlookTest {

    private static final List<PersonId> PEOPLE =
            List.of(Fixtures.somebody(), Fixtures.somebody(), Fixtures.somebody());

    @Property(tries = 2000)
    void says_what_asking_day_by_day_says(@ForAll("spans") List<Span> spans) {
        assertThat(Outlook.of(TODAY, spans)).isEqualTo(dayByDay(spans));
    }

    @Property(tries = 500)
    void another_certification_never_brings_the_pause_nearer(
            @ForAll("spans") List<Span> spans, @ForAll("span") Span another) {
        var more = new ArrayList<>(spans);
        more.add(another);
        var before = Outlook.of(TODAY, spans).map(Outlook::pausesOn);
        var after = Outlook.of(TODAY, more).map(Outlook::pausesOn);

        assertThat(after)
                .satisfies(
                        it ->
                                it.ifPresent(
                                        day ->
                                                assertThat(before)
                                                        .hasValueSatisfying(
                                                                was ->
                                                                        assertThat(day)
                                                                                .isAfterOrEqualTo(
                                                                                        was))));
    }

    @Test
    void a_renewal_that_begins_the_day_after_leaves_no_gap() {
        var ana = PEOPLE.getFirst();
        var first = new Span(ana, TODAY.minusYears(2), TODAY.plusDays(10));

        assertThat(Outlook.of(TODAY, List.of(first)))
                .contains(new Outlook(TODAY.plusDays(11), Set.of(ana)));
        assertThat(
                        Outlook.of(
                                TODAY,
                                List.of(
                                        new Span(ana, TODAY.plusDays(11), TODAY.plusYears(2)),
                                        first)))
                .isEmpty();
    }

    @Test
    void the_ninetieth_day_from_now_still_counts_and_the_next_does_not() {
        var ana = PEOPLE.getFirst();

        assertThat(Outlook.of(TODAY, List.of(new Span(ana, TODAY, TODAY.plusDays(89)))))
                .map(Outlook::pausesOn)
                .contains(TODAY.plusDays(90));
        assertThat(Outlook.of(TODAY, List.of(new Span(ana, TODAY, TODAY.plusDays(90))))).isEmpty();
    }

    private static Optional<Outlook> dayByDay(List<Span> spans) {
        var before = certified(spans, TODAY.minusDays(1));
        for (var day = TODAY; !day.isAfter(TODAY.plusDays(90)); day = day.plusDays(1)) {
            var now = certified(spans, day);
            if (now.isEmpty()) {
                return Optional.of(new Outlook(day, before));
            }
            before = now;
        }
        return Optional.empty();
    }

    private static Set<PersonId> certified(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(it -> !day.isBefore(it.from()) && !day.isAfter(it.through()))
                .map(Span::person)
                .collect(toUnmodifiableSet());
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return span().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Span> span() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.integers().between(-60, 100),
                        Arbitraries.integers().between(0, 80))
                .as(
                        (who, from, days) ->
                                new Span(
                                        who,
                                        TODAY.plusDays(from),
                                        TODAY.plusDays(from).plusDays(days)));
    }
}
