package org.safetynets.groups.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.DUBLIN;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.anOpenGroup;
import static org.safetynets.groups.Fixtures.certifiedThrough;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.group.domain.Recurrence;
import org.safetynets.groups.group.domain.Rhythm.Weekly;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;

class OccurrencesPropertiesTest {

    private static final int DAYS = 200;
    private static final Gate CERTIFIED = certifiedThrough(TODAY.plusYears(3));
    private static final Plan PLAN =
            new Plan(
                    Recurrence.endless(
                            new Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), TODAY),
                    LocalTime.of(19, 0),
                    Duration.ofMinutes(90),
                    DUBLIN);
    private static final Group GROUP = groupBy(PLAN);

    /** Something a coordinator does to the nth meeting of the plan. */
    sealed interface Step {
        int nth();
    }

    record Cancel(int nth) implements Step {}

    record Move(int nth, int minutes) implements Step {}

    @Property
    void moves_and_cancellations_never_lose_or_double_an_occurrence(
            @ForAll("steps") List<Step> steps, @ForAll("holidays") Set<LocalDate> holidays) {
        var days = PLAN.days(TODAY, TODAY.plusDays(DAYS));
        var kept = new HashMap<LocalDate, Meeting>();
        steps.forEach(it -> apply(it, days.get(it.nth() % days.size()), kept));

        var found = all(PLAN, kept.values().stream().toList(), holidays);

        var ofDays = found.stream().map(Occurrence::day).toList();
        var expected = new HashSet<>(days);
        expected.removeAll(holidays);
        expected.addAll(kept.keySet());
        assertThat(ofDays).doesNotHaveDuplicates();
        assertThat(ofDays).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).isSortedAccordingTo((a, b) -> a.startsAt().compareTo(b.startsAt()));
        var starts = byDay(found);
        days.forEach(
                day -> {
                    if (!kept.containsKey(day) && !holidays.contains(day)) {
                        assertThat(starts.get(day)).isEqualTo(PLAN.startOn(day));
                    }
                });
        kept.forEach((day, it) -> assertThat(starts.get(day)).isEqualTo(it.startsAt()));
    }

    @Test
    void one_cancelled_leaves_the_others() {
        var days = PLAN.days(TODAY, TODAY.plusDays(20));
        var kept = new HashMap<LocalDate, Meeting>();
        apply(new Cancel(1), days.get(1), kept);
        var takesPlace =
                all(PLAN, List.copyOf(kept.values()), Set.of()).stream()
                        .filter(Occurrence::takesPlace)
                        .map(Occurrence::day)
                        .toList();
        assertThat(takesPlace).contains(days.get(0), days.get(2)).doesNotContain(days.get(1));
    }

    @Test
    void a_new_plan_that_meets_a_moved_meeting_does_not_double_it() {
        var day = PLAN.days(TODAY, TODAY.plusDays(20)).getFirst();
        var kept = new HashMap<LocalDate, Meeting>();
        apply(new Move(0, 24 * 60), day, kept); // from Thursday to Friday, which the new plan has
        var fridays =
                new Plan(
                        Recurrence.endless(new Weekly(1, Set.of(DayOfWeek.FRIDAY)), TODAY),
                        PLAN.startTime(),
                        PLAN.duration(),
                        DUBLIN);
        var found = all(fridays, List.copyOf(kept.values()), Set.of());
        assertThat(found.stream().map(Occurrence::startsAt)).doesNotHaveDuplicates();
        assertThat(found).hasSize(fridays.days(TODAY, TODAY.plusDays(DAYS)).size());
    }

    private static void apply(Step step, LocalDate day, Map<LocalDate, Meeting> kept) {
        var meeting =
                kept.getOrDefault(
                        day, Meeting.ofPlan(new MeetingId(UUID.randomUUID()), GROUP, day));
        var result =
                switch (step) {
                    case Cancel _ -> meeting.cancel(CancelReason.OTHER);
                    case Move(var _, var minutes) ->
                            meeting.move(
                                    meeting.startsAt().plus(Duration.ofMinutes(minutes)),
                                    GROUP,
                                    CERTIFIED);
                };
        if (result instanceof MeetingChanged(var changed, var _)) {
            assertThat(changed.version()).isEqualTo(meeting.version() + 1);
            kept.put(day, changed);
        }
    }

    private static List<Occurrence> all(Plan plan, List<Meeting> kept, Set<LocalDate> holidays) {
        var until = plan.beginOf(TODAY.plusDays(DAYS + 1));
        var late = until.plus(Duration.ofDays(1000)); // moved ones may lie behind the last day
        return Occurrences.of(plan, kept, holidays, NOW, late).stream()
                .filter(it -> it.meeting().isPresent() || it.startsAt().isBefore(until))
                .toList();
    }

    private static Map<LocalDate, Instant> byDay(List<Occurrence> found) {
        return found.stream().collect(Collectors.toMap(Occurrence::day, Occurrence::startsAt));
    }

    private static Group groupBy(Plan plan) {
        var it = anOpenGroup();
        var was = it.profile();
        var profile =
                new Profile(
                        was.name(),
                        was.purpose(),
                        was.facilitators(),
                        was.format(),
                        was.visibility(),
                        was.language(),
                        plan,
                        was.charter());
        return new Group(
                it.id(), it.organizationId(), it.version(), it.state(), profile, it.seats());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var nth = Arbitraries.integers().between(0, 50);
        // Sevens of minutes, so that no two meet by chance: that would be refused elsewhere.
        var minutes = Arbitraries.integers().between(1, 20).map(it -> it * 60 + 7);
        var cancel = nth.map(it -> (Step) new Cancel(it));
        var move = Combinators.combine(nth, minutes).as((it, by) -> (Step) new Move(it, by));
        return Arbitraries.oneOf(cancel, move).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.integers().between(0, DAYS).map(TODAY::plusDays).set().ofMaxSize(15);
    }
}
