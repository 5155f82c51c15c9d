package org.safetynets.groups.oncall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.BEN;
import static org.safetynets.groups.Fixtures.HARBOR;
import static org.safetynets.groups.Fixtures.NOW;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;

class RotaTest {

    private static final PersonId CORA = new PersonId(UUID.randomUUID());
    private static final PersonId DREW = new PersonId(UUID.randomUUID());
    private static final Duty ANA_BY_DAY =
            new Duty(ANA, Set.of(), LocalTime.of(8, 0), LocalTime.of(20, 0));
    private static final Duty BEN_BY_NIGHT =
            new Duty(BEN, Set.of(DayOfWeek.FRIDAY), LocalTime.of(20, 0), LocalTime.of(8, 0));
    private static final Instant WEDNESDAY_NOON = NOW;
    private static final Instant SATURDAY_AT_THREE = Instant.parse("2026-03-07T03:00:00Z");
    private static final Instant SUNDAY_AT_THREE = Instant.parse("2026-03-08T03:00:00Z");

    private final Rota rota = rota(BEN_BY_NIGHT, ANA_BY_DAY);

    @Test
    void whoever_is_on_duty_is_called_before_whoever_comes_first() {
        assertThat(rota.next(WEDNESDAY_NOON, List.of(), Set.of())).contains(ANA);
    }

    @Test
    void a_night_begins_on_its_day_and_ends_on_the_next() {
        assertThat(rota.next(SATURDAY_AT_THREE, List.of(), Set.of())).contains(BEN);
        var anaFirst = rota(ANA_BY_DAY, BEN_BY_NIGHT);
        assertThat(anaFirst.next(SUNDAY_AT_THREE, List.of(), Set.of()))
                .as("nobody is on duty, so the first")
                .contains(ANA);
    }

    @Test
    void the_next_is_whoever_was_not_called_yet_then_whoever_waited_longest() {
        assertThat(rota.next(WEDNESDAY_NOON, List.of(ANA), Set.of())).contains(BEN);
        assertThat(rota.next(WEDNESDAY_NOON, List.of(ANA, BEN), Set.of())).contains(ANA);
        assertThat(rota.next(WEDNESDAY_NOON, List.of(BEN, ANA), Set.of())).contains(BEN);
    }

    @Test
    void somebody_passed_over_is_never_called() {
        assertThat(rota.next(WEDNESDAY_NOON, List.of(), Set.of(ANA))).contains(BEN);
        assertThat(rota.next(WEDNESDAY_NOON, List.of(BEN), Set.of(ANA))).contains(BEN);
        assertThat(rota(ANA_BY_DAY).next(WEDNESDAY_NOON, List.of(), Set.of(ANA))).isEmpty();
    }

    @Test
    void others_are_called_in_their_order_where_nobody_is_left() {
        var all = Set.of(ANA, BEN);
        assertThat(rota.callsSomebodyBut(Set.of(ANA))).isTrue();
        assertThat(rota.callsSomebodyBut(all)).isFalse();
        assertThat(rota().callsSomebodyBut(Set.of())).isFalse();
        var others = rota.calling(List.of(ANA, CORA, DREW));
        assertThat(others.next(SUNDAY_AT_THREE, List.of(), all)).contains(CORA);
        assertThat(others.next(SUNDAY_AT_THREE, List.of(CORA), all)).contains(DREW);
    }

    private static Rota rota(Duty... duties) {
        return new Rota(HARBOR, 1, ZoneOffset.UTC, List.of(duties));
    }
}
