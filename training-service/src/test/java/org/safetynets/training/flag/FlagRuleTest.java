package org.safetynets.training.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagKind;
import org.safetynets.training.flag.domain.FlagOutOfTurn;
import org.safetynets.training.flag.domain.FlagResult;
import org.safetynets.training.flag.domain.FlagRule;
import org.safetynets.training.flag.domain.FlagState;
import org.safetynets.training.flag.domain.Signs;

class FlagRuleTest {

    private static final Instant NOW = NOON;

    @ParameterizedTest
    @CsvSource({
        "7 7, 0 0, ACTIVATION",
        "6 7, 0 0, ",
        "10, 0, ",
        "0 0 0, 3 3 3, CARRYING_HOME",
        "0 0 0, 3 3 2, ",
        "0 0, 4 4, ",
    })
    void numbers_raise_a_flag_when_they_are_high_often_enough(
            String activation, String carrying, @Nullable FlagKind expected) {
        var after = activation.split(" ", -1);
        var home = carrying.split(" ", -1);
        var debriefs =
                IntStream.range(0, after.length)
                        .mapToObj(
                                it ->
                                        lookBack(
                                                daysAgo(it + 1),
                                                Integer.parseInt(after[it]),
                                                Integer.parseInt(home[it]),
                                                false,
                                                false))
                        .toList();

        assertThat(raised(debriefs, List.of(), List.of())).isEqualTo(only(expected));
    }

    @Test
    void one_call_for_a_call_is_enough() {
        assertThat(raised(List.of(lookBack(daysAgo(1), 0, 0, true, false)), List.of(), List.of()))
                .containsExactly(FlagKind.CALL_NEEDED);
    }

    @ParameterizedTest
    @CsvSource({"1, ", "2, DEBRIEFS_MISSED"})
    void two_missed_debriefs_raise_one(int missed, @Nullable FlagKind expected) {
        var debriefs =
                IntStream.range(0, missed)
                        .mapToObj(it -> lookBack(daysAgo(it + 1), 0, 0, false, true))
                        .toList();

        assertThat(raised(debriefs, List.of(), List.of())).isEqualTo(only(expected));
    }

    @ParameterizedTest
    @CsvSource({"29, CANCELLATIONS", "30, ", "60, "})
    void two_cancellations_within_a_month_raise_one(int apart, @Nullable FlagKind expected) {
        assertThat(raised(List.of(), List.of(daysAgo(1), daysAgo(1 + apart)), List.of()))
                .isEqualTo(only(expected));
    }

    @ParameterizedTest
    @CsvSource({"25, ", "26, TOO_MANY_MEETINGS"})
    void over_25_meetings_in_twelve_weeks_raise_one(int meetings, @Nullable FlagKind expected) {
        var all = IntStream.range(0, meetings).mapToObj(it -> daysAgo(it + 1)).toList();

        assertThat(raised(List.of(), List.of(), all)).isEqualTo(only(expected));
    }

    @Property
    void what_was_more_than_twelve_weeks_ago_raises_nothing(
            @ForAll @IntRange(min = 84, max = 2000) int days,
            @ForAll @IntRange(min = 0, max = 10) int activation,
            @ForAll @IntRange(min = 0, max = 4) int carrying) {
        var old = IntStream.range(0, 30).mapToObj(it -> daysAgo(days + it)).toList();
        var debriefs =
                old.stream().map(it -> lookBack(it, activation, carrying, true, true)).toList();

        assertThat(raised(debriefs, old, old)).isEmpty();
    }

    @Property
    void what_was_talked_about_counts_no_more(
            @ForAll @IntRange(min = 1, max = 40) int debriefs,
            @ForAll @IntRange(min = 0, max = 40) int later) {
        var before =
                IntStream.range(0, debriefs)
                        .mapToObj(it -> lookBack(daysAgo(2), 10, 4, true, true));
        var after =
                IntStream.range(0, later).mapToObj(it -> lookBack(daysAgo(0), 10, 4, true, true));
        var closed = new EnumMap<FlagKind, Instant>(FlagKind.class);
        Arrays.stream(FlagKind.values()).forEach(it -> closed.put(it, daysAgo(1)));
        var signs = new Signs(Stream.concat(before, after).toList(), List.of(), List.of());

        assertThat(FlagRule.raised(signs, closed, NOW))
                .as("as if there had been nothing before")
                .isEqualTo(
                        FlagRule.raised(
                                new Signs(
                                        IntStream.range(0, later)
                                                .mapToObj(
                                                        it ->
                                                                lookBack(
                                                                        daysAgo(0),
                                                                        10,
                                                                        4,
                                                                        true,
                                                                        true))
                                                .toList(),
                                        List.of(),
                                        List.of()),
                                Map.of(),
                                NOW));
    }

    @Property
    void more_of_anything_never_takes_a_flag_down(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 10) Integer> activations,
            @ForAll @IntRange(min = 0, max = 10) int another) {
        var few = debriefs(activations);
        var more = new ArrayList<>(few);
        more.add(lookBack(daysAgo(1), another, another % 5, false, false));

        assertThat(raised(more, List.of(), List.of()))
                .containsAll(raised(few, List.of(), List.of()));
    }

    @Test
    void a_conversation_goes_forward_and_is_not_closed_before_it_was_had() {
        var raised = Flag.raise(UUID.randomUUID(), HARBOR, CANDIDATE, FlagKind.ACTIVATION, NOW);

        assertThat(raised.move(FlagState.CLOSED, null, NOW))
                .isEqualTo(
                        new FlagResult.Refused(
                                new FlagOutOfTurn(FlagState.RAISED, FlagState.CLOSED)));
        var talked =
                changed(
                        changed(raised.move(FlagState.ACKNOWLEDGED, null, NOW))
                                .move(FlagState.TALKED, "Wants a pause", NOW));
        var closed = changed(talked.move(FlagState.CLOSED, null, NOW));
        assertThat(closed.note()).isEqualTo("Wants a pause");
        assertThat(closed.closedAt()).isEqualTo(NOW);
        assertThat(closed.move(FlagState.RAISED, null, NOW)).isInstanceOf(FlagResult.Refused.class);
    }

    private static List<Signs.LookBack> debriefs(List<Integer> activations) {
        return activations.stream()
                .map(it -> lookBack(daysAgo(3), it, it % 5, false, false))
                .toList();
    }

    private static Set<FlagKind> only(@Nullable FlagKind kind) {
        return kind == null ? Set.of() : Set.of(kind);
    }

    private static Set<FlagKind> raised(
            List<Signs.LookBack> debriefs, List<Instant> cancellations, List<Instant> meetings) {
        return FlagRule.raised(new Signs(debriefs, cancellations, meetings), Map.of(), NOW);
    }

    private static Signs.LookBack lookBack(
            Instant at, int activation, int carrying, boolean call, boolean missed) {
        return new Signs.LookBack(at, activation, carrying, call, missed);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Flag changed(FlagResult result) {
        return switch (result) {
            case FlagResult.Changed(var it) -> it;
            case FlagResult.Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}
