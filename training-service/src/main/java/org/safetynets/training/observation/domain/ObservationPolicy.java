package org.safetynets.training.observation.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.RequirementUnknown;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.StandardContent;

/** What must be true before somebody observes, scores and signs. */
public final class ObservationPolicy {

    private ObservationPolicy() {}

    /**
     * Whether somebody may observe.
     *
     * @param ofMeeting all observations of the candidate in that meeting
     */
    public static Verdict mayBegin(
            Observation begun,
            List<Observation> ofMeeting,
            StandardContent standard,
            LocalDate today) {
        return Verdict.allowIf(!begun.observer().equals(begun.candidate()), OwnObservation::new)
                .and(
                        () ->
                                Verdict.allowIf(
                                        asked(begun.requirement(), standard),
                                        () -> new RequirementUnknown(begun.requirement())))
                .and(
                        () ->
                                Verdict.allowIf(
                                        !begun.meeting().heldOn().isAfter(today),
                                        () -> new MeetingToCome(begun.meeting().heldOn())))
                .and(() -> notBegunBefore(begun.observer(), ofMeeting))
                .and(() -> isIndependent(begun.observer(), ofMeeting));
    }

    private static boolean asked(String requirement, StandardContent standard) {
        return standard.requirement(requirement)
                .filter(it -> it.kind() == RequirementKind.OBSERVATION)
                .isPresent();
    }

    private static Verdict notBegunBefore(PersonId observer, List<Observation> ofMeeting) {
        return ofMeeting.stream()
                .filter(it -> it.observer().equals(observer))
                .findFirst()
                .<Verdict>map(it -> Verdict.refuse(new AlreadyObserved(it.id())))
                .orElseGet(Verdict::allow);
    }

    /** Who knows how another scored a meeting does not score it on their own. */
    private static Verdict isIndependent(PersonId observer, List<Observation> ofMeeting) {
        return Verdict.allowIf(
                ofMeeting.stream().noneMatch(it -> it.seenBy().contains(observer)),
                NotIndependent::new);
    }

    public static Verdict mayScore(
            Observation observation, List<RubricScore> scores, Rubric rubric) {
        return isDraft(observation)
                .and(
                        () ->
                                scores.stream()
                                        .map(RubricScore::criterion)
                                        .filter(it -> !rubric.criteria().contains(it))
                                        .findFirst()
                                        .<Verdict>map(
                                                it -> Verdict.refuse(new CriterionUnknown(it)))
                                        .orElseGet(Verdict::allow))
                .and(
                        () ->
                                Verdict.allowIf(
                                        scores.stream()
                                                        .map(RubricScore::criterion)
                                                        .distinct()
                                                        .count()
                                                == scores.size(),
                                        CriterionRepeated::new));
    }

    public static Verdict maySign(Observation observation, Rubric rubric) {
        var missing = new HashSet<>(rubric.criteria());
        observation.scores().forEach(it -> missing.remove(it.criterion()));
        return isDraft(observation)
                .and(
                        () ->
                                Verdict.allowIf(
                                        missing.isEmpty() && !observation.scores().isEmpty(),
                                        () ->
                                                new CriteriaMissing(
                                                        missing.stream().sorted().toList())));
    }

    private static Verdict isDraft(Observation observation) {
        return Verdict.allowIf(!observation.isSigned(), ObservationSigned::new);
    }

    /**
     * Whether somebody may read an observation.
     *
     * @param ofMeeting all observations of the candidate in that meeting
     * @param isStaff whether they train or supervise
     */
    public static boolean mayRead(
            Observation it, PersonId reader, boolean isStaff, List<Observation> ofMeeting) {
        if (it.observer().equals(reader)) {
            return true;
        }
        if (!it.isSigned()) {
            return false;
        }
        if (it.candidate().equals(reader)) {
            return true;
        }
        var ownDraft =
                ofMeeting.stream()
                        .anyMatch(own -> own.observer().equals(reader) && !own.isSigned());
        return isStaff && !ownDraft;
    }
}
