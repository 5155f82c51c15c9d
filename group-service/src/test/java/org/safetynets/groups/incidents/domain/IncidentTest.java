package org.safetynets.groups.incidents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.BEN;
import static org.safetynets.groups.Fixtures.HARBOR;
import static org.safetynets.groups.Fixtures.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.domain.Handling.Tick;
import org.safetynets.groups.incidents.domain.Incident.Where;
import org.safetynets.groups.incidents.domain.IncidentResult.Change;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentChanged;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentNotChanged;
import org.safetynets.groups.incidents.domain.Playbook.Grade;
import org.safetynets.groups.oncall.domain.AlreadyAcknowledged;
import org.safetynets.groups.oncall.domain.Duty;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.platform.kernel.PersonId;

class IncidentTest {

    private static final PersonId CORA = new PersonId(UUID.randomUUID());
    private static final PersonId DREW = new PersonId(UUID.randomUUID());
    private static final PersonId REPORTER = new PersonId(UUID.randomUUID());
    private static final Rota ROTA = rota(CORA, DREW);
    private static final Grade S1 = grade(Severity.S1, 15);
    private static final Grade S2 = grade(Severity.S2, 240);
    private static final Grade S3 = grade(Severity.S3, 1440);

    @Test
    void the_first_on_call_is_called_at_once() {
        var incident = reported(S2, about());
        assertThat(incident.alarm().called()).containsExactly(CORA);
        assertThat(incident.alarm().acknowledgeBy()).isEqualTo(after(240));
        assertThat(incident.state()).isEqualTo(IncidentState.REPORTED);
    }

    @Test
    void the_next_is_called_at_half_and_at_the_full_time_and_then_nobody_more() {
        var incident = reported(S1, about());
        assertThat(incident.escalate(ROTA, after(7))).as("before half the time").isEmpty();
        var half = incident.escalate(ROTA, after(8)).orElseThrow().incident();
        assertThat(half.alarm().called()).containsExactly(CORA, DREW);
        assertThat(half.escalate(ROTA, after(14))).as("before the full time").isEmpty();
        var full = half.escalate(ROTA, after(15)).orElseThrow().incident();
        assertThat(full.alarm().called()).containsExactly(CORA, DREW, CORA);
        assertThat(full.escalate(ROTA, after(10_000))).isEmpty();
        assertThat(full.isOverdue(after(16))).isTrue();
    }

    @Test
    void both_calls_are_made_up_for_after_a_standstill() {
        var late = after(600);
        var once = reported(S2, about()).escalate(ROTA, late).orElseThrow().incident();
        var twice = once.escalate(ROTA, late).orElseThrow().incident();
        assertThat(twice.alarm().called()).hasSize(3);
        assertThat(twice.escalate(ROTA, late)).isEmpty();
    }

    @Test
    void nobody_more_is_called_once_somebody_took_it_up() {
        var incident = acknowledged(reported(S1, about()));
        assertThat(incident.escalate(ROTA, after(60))).isEmpty();
        assertThat(incident.isOverdue(after(60))).isFalse();
        assertThat(incident.acknowledge(DREW, after(61)))
                .isEqualTo(new IncidentNotChanged(new AlreadyAcknowledged()));
    }

    @Test
    void a_grave_one_is_owed_a_debrief_by_each_leader() {
        var incident = reported(S2, about());
        assertThat(incident.owing()).containsExactlyInAnyOrder(ANA, BEN);
        var one = incident.debriefed(ANA).orElseThrow().incident();
        assertThat(one.owing()).containsExactly(BEN);
        assertThat(one.debriefed(ANA)).as("a second one changes nothing").isEmpty();
        assertThat(one.debriefed(CORA)).as("nor one of somebody who owes none").isEmpty();
        assertThat(one.debriefed(BEN).orElseThrow().incident().owing()).isEmpty();
        assertThat(reported(S3, about()).owing()).isEmpty();
    }

    @Test
    void one_about_a_leader_goes_round_them_and_asks_nobody_for_a_debrief() {
        var rota = rota(ANA, DREW);
        var incident = reported(S1, Set.of(ANA), rota);
        assertThat(incident.concern().leaders()).containsExactly(BEN);
        assertThat(incident.alarm().called()).containsExactly(DREW);
        assertThat(incident.escalate(rota, after(15)).orElseThrow().incident().alarm().called())
                .doesNotContain(ANA);
        assertThat(incident.owing()).isEmpty();
        assertThat(incident.wasCalled(ANA)).isFalse();
    }

    @Test
    void misconduct_without_a_name_may_be_that_of_each_leader() {
        var concern = Concern.of(Led.by(Set.of(ANA, BEN)), Accusation.NOBODY, true);
        assertThat(concern.about()).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(concern.leaders()).isEmpty();
    }

    @Test
    void misconduct_at_a_meeting_may_be_that_of_whoever_stood_in_and_of_no_other() {
        var stoodIn = new Led(Set.of(CORA), Set.of(CORA));
        assertThat(Concern.of(stoodIn, Accusation.NOBODY, true).about()).containsExactly(CORA);
    }

    @Test
    void misconduct_at_a_meeting_one_of_the_group_led_may_be_that_of_another_of_them() {
        var led = new Led(Set.of(ANA), Set.of(ANA, BEN));
        assertThat(Concern.of(led, Accusation.NOBODY, true).about())
                .containsExactlyInAnyOrder(ANA, BEN);
        assertThat(Concern.of(led, Accusation.NOBODY, false).leaders()).containsExactly(ANA);
    }

    @Test
    void who_leads_is_not_meant_when_somebody_else_is() {
        var led = Led.by(Set.of(ANA, BEN));
        var unnamed = Concern.of(led, new Accusation(Set.of(), true), true);
        assertThat(unnamed.about()).isEmpty();
        assertThat(unnamed.goesRound()).isTrue();
        var named = Concern.of(led, new Accusation(Set.of(DREW), true), false);
        assertThat(named.about()).containsExactly(DREW);
        assertThat(named.leaders()).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(named.goesRound()).isTrue();
    }

    @Test
    void misconduct_that_names_a_reader_alone_may_be_that_of_each_leader_still() {
        var led = Led.by(Set.of(ANA, BEN));
        var reader = Concern.of(led, new Accusation(Set.of(CORA), false), true);
        assertThat(reader.about()).containsExactlyInAnyOrder(ANA, BEN, CORA);
        assertThat(reader.leaders()).isEmpty();
        var one = Concern.of(led, new Accusation(Set.of(ANA, CORA), false), true);
        assertThat(one.about()).containsExactlyInAnyOrder(ANA, CORA);
        var conflict = Concern.of(led, new Accusation(Set.of(CORA), false), false);
        assertThat(conflict.about()).containsExactly(CORA);
    }

    @Test
    void a_graver_one_has_an_earlier_deadline_and_a_slighter_one_owes_nothing() {
        var graver = changed(reported(S3, about()).reclassify(S1, after(1)));
        assertThat(graver.alarm().acknowledgeBy()).isEqualTo(after(15));
        assertThat(graver.owing()).isNotEmpty();
        var slighter = changed(reported(S1, about()).reclassify(S3, after(10)));
        assertThat(slighter.alarm().nextAt()).isEqualTo(after(720));
        assertThat(slighter.owing()).isEmpty();
    }

    @Test
    void it_is_closed_after_somebody_took_it_up_and_wrote_to_whoever_reported_it() {
        var incident = reported(S3, about());
        assertThat(incident.close("All well", CORA, after(5)))
                .isEqualTo(new IncidentNotChanged(new IncidentNotAcknowledged()));
        var theirs = changed(incident.write(null, "It was worse than that", after(2)));
        var taken = acknowledged(theirs);
        assertThat(taken.close("All well", CORA, after(5)))
                .isEqualTo(new IncidentNotChanged(new FollowUpNotOffered()));
        var answered = changed(taken.write(CORA, "Would you like to talk?", after(6)));
        var closed = changed(answered.close("All well", CORA, after(7)));
        assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
        assertThat(closed.write(null, "More", after(8)))
                .isEqualTo(new IncidentNotChanged(new IncidentClosed()));
    }

    @Test
    void whoever_reported_is_told_of_an_answer_and_not_of_each_line_of_it() {
        var asked = reported(S3, about()).write(CORA, "Shall we talk?", after(1));
        var more = changed(asked).write(DREW, "Or rather write?", after(10));
        var replied = changed(more).write(null, "Write, please", after(11));
        var again = changed(replied).write(CORA, "How are you?", after(12));
        var later = changed(again).write(CORA, "We are here", after(22));
        assertThat(asked).isInstanceOfSatisfying(IncidentChanged.class, told(Change.ANSWERED));
        assertThat(more).isInstanceOfSatisfying(IncidentChanged.class, told(Change.NOTED));
        assertThat(replied).isInstanceOfSatisfying(IncidentChanged.class, told(Change.NOTED));
        assertThat(again).isInstanceOfSatisfying(IncidentChanged.class, told(Change.ANSWERED));
        assertThat(later).isInstanceOfSatisfying(IncidentChanged.class, told(Change.ANSWERED));
    }

    @Test
    void somebody_who_is_written_to_all_the_time_is_told_every_ten_minutes() {
        var first = changed(reported(S3, about()).write(CORA, "Shall we talk?", after(1)));
        var second = changed(first.write(CORA, "Or rather write?", after(8)));
        var third = second.write(DREW, "Both is fine", after(12));
        var fourth = changed(third).write(DREW, "Whenever you like", after(20));
        assertThat(third).isInstanceOfSatisfying(IncidentChanged.class, told(Change.ANSWERED));
        assertThat(fourth).isInstanceOfSatisfying(IncidentChanged.class, told(Change.NOTED));
    }

    @Test
    void nobody_is_told_of_their_own_words_nor_anybody_who_is_erased() {
        var incident = reported(S3, about());
        assertThat(incident.write(REPORTER, "I see to it", after(1)))
                .isInstanceOfSatisfying(IncidentChanged.class, told(Change.NOTED));
        assertThat(incident.forget(REPORTER).write(CORA, "Shall we talk?", after(1)))
                .isInstanceOfSatisfying(IncidentChanged.class, told(Change.NOTED));
    }

    private static Consumer<IncidentChanged> told(Change change) {
        return it -> assertThat(it.change()).isEqualTo(change);
    }

    @Test
    void a_step_is_ticked_by_somebody_then_and_can_be_unticked() {
        var ticked = changed(reported(S3, about()).tick("pause", true, CORA, after(1)));
        assertThat(ticked.handling().ticks()).containsExactly(new Tick("pause", CORA, after(1)));
        var again = changed(ticked.tick("pause", true, DREW, after(2)));
        assertThat(again.handling().ticks()).containsExactly(new Tick("pause", DREW, after(2)));
        assertThat(changed(again.tick("pause", false, DREW, after(3))).handling().ticks())
                .isEmpty();
    }

    @Test
    void whoever_is_erased_leaves_their_words_and_their_debt() {
        var told = changed(reported(S2, about()).write(null, "And then", after(1)));
        var forgotten = told.forget(REPORTER);
        assertThat(forgotten.report().reporter()).isNull();
        assertThat(forgotten.report().account()).isNull();
        assertThat(forgotten.handling().messages().getFirst().text()).isNull();
        assertThat(told.forget(ANA).owing()).containsExactly(BEN);
        assertThat(told.forget(CORA).report().account()).isEqualTo("Somebody shouted");
    }

    private static Incident reported(Grade grade, Set<PersonId> about) {
        return reported(grade, about, ROTA);
    }

    private static Incident reported(Grade grade, Set<PersonId> about, Rota rota) {
        return Incident.report(
                        new IncidentId(UUID.randomUUID()),
                        new Where(HARBOR, new GroupId(UUID.randomUUID()), null),
                        "CONFLICT",
                        grade,
                        new Report(REPORTER, "Somebody shouted", NOW),
                        Concern.of(Led.by(Set.of(ANA, BEN)), new Accusation(about, false), false),
                        rota)
                .incident();
    }

    private static Set<PersonId> about() {
        return Set.of();
    }

    private static Incident acknowledged(Incident it) {
        return changed(it.acknowledge(CORA, after(3)));
    }

    private static Incident changed(IncidentResult result) {
        return ((IncidentChanged) result).incident();
    }

    private static Instant after(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    private static Grade grade(Severity severity, int minutes) {
        return new Grade(severity, Map.of(), Duration.ofMinutes(minutes));
    }

    private static Rota rota(PersonId... people) {
        var duties =
                Arrays.stream(people)
                        .map(it -> new Duty(it, Set.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                        .toList();
        return new Rota(HARBOR, 1, ZoneOffset.UTC, duties);
    }
}
