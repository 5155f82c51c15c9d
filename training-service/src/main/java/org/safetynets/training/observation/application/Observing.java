package org.safetynets.training.observation.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Observed;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.application.RecordEvidence;
import org.safetynets.training.enrolment.application.RecordingEvidence;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.ObservationPolicy;
import org.safetynets.training.observation.domain.Observations;
import org.safetynets.training.observation.domain.ObservedMeeting;
import org.safetynets.training.observation.domain.Rubric;
import org.safetynets.training.observation.domain.RubricScore;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody observes: begins, scores as they go, signs; what is signed becomes evidence. */
@Service
public class Observing {

    private final Observations observations;
    private final Enrolments enrolments;
    private final Standards standards;
    private final RecordingEvidence recording;
    private final OrganizationClock clock;

    public Observing(
            Observations observations,
            Enrolments enrolments,
            Standards standards,
            RecordingEvidence recording,
            OrganizationClock clock) {
        this.observations = observations;
        this.enrolments = enrolments;
        this.standards = standards;
        this.recording = recording;
        this.clock = clock;
    }

    /** Empty when the organization has no such enrolment. */
    @Transactional
    public Optional<Observation> begin(
            OrganizationId organization,
            EnrolmentId id,
            String requirement,
            ObservedMeeting meeting,
            PersonId observer) {
        return enrolments
                .find(organization, id)
                .map(it -> begin(it, requirement, meeting, observer));
    }

    private Observation begin(
            Enrolment enrolment, String requirement, ObservedMeeting meeting, PersonId observer) {
        var organization = enrolment.place().organization();
        var now = clock.now(organization);
        var begun =
                new Observation(
                        Ids.next(),
                        organization,
                        enrolment.id(),
                        enrolment.person(),
                        observer,
                        requirement,
                        meeting,
                        List.of(),
                        null,
                        Set.of(),
                        now.at(),
                        null,
                        1);
        Rules.require(
                ObservationPolicy.mayBegin(
                        begun, ofMeeting(begun), standard(enrolment), now.day()));
        observations.add(begun);
        return begun;
    }

    /** Empty when the observer has no such observation. */
    @Transactional
    public Optional<Observation> score(
            OrganizationId organization,
            UUID id,
            PersonId observer,
            List<RubricScore> scores,
            @Nullable String remark,
            Consumer<Long> precondition) {
        return own(organization, id, observer)
                .map(
                        it -> {
                            precondition.accept(it.version());
                            var rubric = Rubric.of(standard(enrolment(it)));
                            Rules.require(ObservationPolicy.mayScore(it, scores, rubric));
                            var scored = it.scored(scores, remark);
                            observations.save(scored);
                            return scored;
                        });
    }

    /** Empty when the observer has no such observation. */
    @Transactional
    public Optional<Observation> sign(OrganizationId organization, UUID id, PersonId observer) {
        return own(organization, id, observer).map(this::sign);
    }

    private Observation sign(Observation observation) {
        var rubric = Rubric.of(standard(enrolment(observation)));
        Rules.require(ObservationPolicy.maySign(observation, rubric));
        var signed = observation.signed(clock.now(observation.organization()).at());
        observations.save(signed);
        count(signed, rubric);
        return signed;
    }

    private void count(Observation it, Rubric rubric) {
        var seen =
                new Observed(
                        it.observer(),
                        it.meeting().id(),
                        BigDecimal.valueOf(it.lowest(criterion -> true)),
                        BigDecimal.valueOf(it.lowest(rubric.critical()::contains)));
        var details =
                Evidence.Details.NONE
                        .from(new Source(Source.Kind.OBSERVATION, it.id().toString()))
                        .seen(seen);
        var result =
                recording
                        .record(
                                new RecordEvidence(
                                        it.organization(),
                                        it.enrolment(),
                                        it.requirement(),
                                        it.mean(),
                                        null,
                                        it.observer(),
                                        details))
                        .orElseThrow();
        if (result instanceof RecordingResult.Refused(var reason)) {
            throw new RefusedException(reason);
        }
    }

    /**
     * Reads one, and remembers who has; empty to everybody who may not.
     *
     * @param isStaff whether they train or supervise
     */
    @Transactional
    public Optional<Observation> read(
            OrganizationId organization, UUID id, PersonId reader, boolean isStaff) {
        return observations
                .find(organization, id)
                .filter(it -> ObservationPolicy.mayRead(it, reader, isStaff, ofMeeting(it)))
                .map(it -> noted(it, reader));
    }

    private Observation noted(Observation it, PersonId reader) {
        if (it.observer().equals(reader)
                || it.candidate().equals(reader)
                || it.seenBy().contains(reader)) {
            return it;
        }
        var read = it.readBy(reader);
        observations.save(read);
        return read;
    }

    private List<Observation> ofMeeting(Observation it) {
        return observations.of(it.organization(), it.enrolment()).stream()
                .filter(other -> other.meeting().id().equals(it.meeting().id()))
                .toList();
    }

    private Optional<Observation> own(OrganizationId organization, UUID id, PersonId observer) {
        return observations.find(organization, id).filter(it -> it.observer().equals(observer));
    }

    private Enrolment enrolment(Observation it) {
        return enrolments.find(it.organization(), it.enrolment()).orElseThrow();
    }

    private StandardContent standard(Enrolment enrolment) {
        return standards.find(enrolment.place().standard()).orElseThrow().content();
    }
}
