package org.safetynets.training.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.OBSERVED;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.contentOf;
import static org.safetynets.training.Fixtures.somebody;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.observation.domain.AlreadyObserved;
import org.safetynets.training.observation.domain.CriteriaMissing;
import org.safetynets.training.observation.domain.CriterionRepeated;
import org.safetynets.training.observation.domain.CriterionUnknown;
import org.safetynets.training.observation.domain.MeetingKind;
import org.safetynets.training.observation.domain.MeetingToCome;
import org.safetynets.training.observation.domain.NotIndependent;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.ObservationPolicy;
import org.safetynets.training.observation.domain.ObservationSigned;
import org.safetynets.training.observation.domain.ObservedMeeting;
import org.safetynets.training.observation.domain.OwnObservation;
import org.safetynets.training.observation.domain.Rubric;
import org.safetynets.training.observation.domain.RubricScore;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.StandardContent;

class ObservationPolicyTest {

    private static final StandardContent STANDARD = contentOf(OBSERVED);
    private static final ObservedMeeting MEETING =
            new ObservedMeeting(UUID.randomUUID(), MeetingKind.SIMULATED, TODAY);
    private static final Rubric RUBRIC = new Rubric(Set.of("R1", "R2", "R3"), Set.of("R1"));

    @Test
    void nobody_observes_themselves_or_a_meeting_to_come() {
        assertBegin(by(CANDIDATE), List.of()).isEqualTo(Verdict.refuse(new OwnObservation()));
        assertThat(ObservationPolicy.mayBegin(by(TRAINER), List.of(), STANDARD, TODAY.minusDays(1)))
                .isEqualTo(Verdict.refuse(new MeetingToCome(TODAY)));
        assertBegin(by(TRAINER), List.of()).isEqualTo(Verdict.allow());
    }

    @Test
    void a_meeting_is_observed_once_by_each_and_by_nobody_who_knows_anothers_scores() {
        var other = somebody();
        var signed = scored(by(TRAINER), 3, 3, 3).signed(NOON);

        assertBegin(by(TRAINER), List.of(signed))
                .isEqualTo(Verdict.refuse(new AlreadyObserved(signed.id())));
        assertBegin(by(other), List.of(signed)).isEqualTo(Verdict.allow());
        assertBegin(by(other), List.of(signed.readBy(other)))
                .isEqualTo(Verdict.refuse(new NotIndependent()));
    }

    @Test
    void is_signed_when_every_criterion_is_scored_and_never_changes_after() {
        var half = by(TRAINER).scored(scores(3, 4), null);

        assertThat(ObservationPolicy.maySign(half, RUBRIC))
                .isEqualTo(Verdict.refuse(new CriteriaMissing(List.of("R3"))));
        var whole = scored(half, 3, 4, 2);
        assertThat(ObservationPolicy.maySign(whole, RUBRIC)).isEqualTo(Verdict.allow());
        var signed = whole.signed(NOON);
        assertThat(ObservationPolicy.maySign(signed, RUBRIC))
                .isEqualTo(Verdict.refuse(new ObservationSigned()));
        assertThat(ObservationPolicy.mayScore(signed, scores(4), RUBRIC))
                .isEqualTo(Verdict.refuse(new ObservationSigned()));
    }

    @Test
    void only_lines_of_the_rubric_are_scored_and_each_once() {
        var unknown = List.of(new RubricScore("R9", 3, null));
        var twice = List.of(new RubricScore("R1", 3, null), new RubricScore("R1", 4, null));

        assertThat(ObservationPolicy.mayScore(by(TRAINER), unknown, RUBRIC))
                .isEqualTo(Verdict.refuse(new CriterionUnknown("R9")));
        assertThat(ObservationPolicy.mayScore(by(TRAINER), twice, RUBRIC))
                .isEqualTo(Verdict.refuse(new CriterionRepeated()));
    }

    @Test
    void mean_lowest_and_lowest_critical_are_those_of_the_scores() {
        var it = scored(by(TRAINER), 3, 4, 1);

        assertThat(it.mean()).isEqualByComparingTo("2.66");
        assertThat(it.lowest(criterion -> true)).isEqualTo(1);
        assertThat(it.lowest(RUBRIC.critical()::contains)).isEqualTo(3);
    }

    @Test
    void each_sees_the_others_only_after_signing() {
        var other = somebody();
        var signed = scored(by(TRAINER), 3, 3, 3).signed(NOON);
        var draft = by(other);
        var meeting = List.of(signed, draft);

        assertThat(ObservationPolicy.mayRead(signed, other, true, meeting)).isFalse();
        assertThat(ObservationPolicy.mayRead(draft, TRAINER, true, meeting)).isFalse();
        assertThat(ObservationPolicy.mayRead(draft, other, true, meeting)).isTrue();
        assertThat(ObservationPolicy.mayRead(draft, CANDIDATE, false, meeting)).isFalse();
        assertThat(ObservationPolicy.mayRead(signed, CANDIDATE, false, meeting)).isTrue();
        var both = List.of(signed, scored(draft, 2, 2, 2).signed(NOON));
        assertThat(ObservationPolicy.mayRead(signed, other, true, both)).isTrue();
        assertThat(ObservationPolicy.mayRead(signed, somebody(), false, both)).isFalse();
    }

    private static ObjectAssert<Verdict> assertBegin(Observation it, List<Observation> before) {
        return assertThat(ObservationPolicy.mayBegin(it, before, STANDARD, TODAY));
    }

    private static Observation by(PersonId observer) {
        return new Observation(
                UUID.randomUUID(),
                HARBOR,
                new EnrolmentId(UUID.randomUUID()),
                CANDIDATE,
                observer,
                "OB1",
                MEETING,
                List.of(),
                null,
                Set.of(),
                NOON,
                null,
                1);
    }

    private static Observation scored(Observation it, Integer... scores) {
        return it.scored(scores(scores), null);
    }

    private static List<RubricScore> scores(Integer... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(it -> new RubricScore("R" + (it + 1), scores[it], null))
                .toList();
    }
}
