package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Attempts;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.Standard;

/** What must be true of evidence before it counts. */
@FunctionalInterface
public interface RecordingPolicy {

    /** Far above what any standard needs; keeps one enrolment a readable size. */
    int MOST_EVIDENCE = 1000;

    Verdict decide(Enrolment enrolment, Evidence piece, Standard standard);

    /** A signature is the one thing that somebody shows by themselves. */
    RecordingPolicy NOBODY_RECORDS_FOR_THEMSELVES =
            (enrolment, piece, standard) ->
                    Verdict.allowIf(
                            isSignature(piece, standard)
                                    || (!piece.recordedBy().equals(enrolment.person())
                                            && !isObserver(enrolment.person(), piece)),
                            OwnEvidence::new);

    RecordingPolicy NOBODY_SIGNS_FOR_ANOTHER =
            (enrolment, piece, standard) ->
                    Verdict.allowIf(
                            !isSignature(piece, standard)
                                    || piece.recordedBy().equals(enrolment.person()),
                            SignatureOfAnother::new);

    RecordingPolicy THE_STANDARD_ASKS_FOR_IT =
            (enrolment, piece, standard) ->
                    Verdict.allowIf(
                            standard.content().requirement(piece.requirement()).isPresent(),
                            () -> new RequirementUnknown(piece.requirement()));

    RecordingPolicy THE_SCORE_FITS =
            (enrolment, piece, standard) ->
                    standard.content()
                            .requirement(piece.requirement())
                            .map(it -> scoreFits(it, piece))
                            .orElseGet(Verdict::allow);

    RecordingPolicy IT_TELLS_WHAT_IS_ASKED =
            (enrolment, piece, standard) ->
                    standard.content()
                            .requirement(piece.requirement())
                            .map(it -> tells(it, piece))
                            .orElseGet(Verdict::allow);

    RecordingPolicy AN_ATTEMPT_IS_LEFT =
            (enrolment, piece, standard) ->
                    standard.content()
                            .requirement(piece.requirement())
                            .filter(it -> it.kind().isAttempted() && !piece.isRemediation())
                            .map(it -> attemptIsLeft(it, enrolment, standard))
                            .orElseGet(Verdict::allow);

    RecordingPolicy THERE_IS_ROOM =
            (enrolment, piece, standard) ->
                    Verdict.allowIf(
                            enrolment.evidence().size() < MOST_EVIDENCE,
                            () -> new EvidenceFull(MOST_EVIDENCE));

    RecordingPolicy IT_WAS_NOT_WITHDRAWN =
            (enrolment, piece, standard) ->
                    Verdict.allowIf(
                            enrolment.status() != EnrolmentStatus.WITHDRAWN,
                            () -> new EnrolmentNotActive(enrolment.status()));

    RecordingPolicy MAY_BE_RECORDED =
            (enrolment, piece, standard) ->
                    NOBODY_RECORDS_FOR_THEMSELVES
                            .decide(enrolment, piece, standard)
                            .and(() -> NOBODY_SIGNS_FOR_ANOTHER.decide(enrolment, piece, standard))
                            .and(() -> IT_WAS_NOT_WITHDRAWN.decide(enrolment, piece, standard))
                            .and(() -> THE_STANDARD_ASKS_FOR_IT.decide(enrolment, piece, standard))
                            .and(() -> THE_SCORE_FITS.decide(enrolment, piece, standard))
                            .and(() -> IT_TELLS_WHAT_IS_ASKED.decide(enrolment, piece, standard))
                            .and(() -> AN_ATTEMPT_IS_LEFT.decide(enrolment, piece, standard))
                            .and(() -> THERE_IS_ROOM.decide(enrolment, piece, standard));

    private static Verdict scoreFits(Requirement requirement, Evidence piece) {
        var scale = requirement.kind().scale();
        var score = piece.score();
        if (score == null) {
            return Verdict.allowIf(
                    requirement.minimumScore() == null || piece.isRemediation(),
                    () -> new ScoreMissing(requirement.code(), scale.lowest(), scale.highest()));
        }
        return Verdict.allowIf(
                scale.holds(score),
                () -> new ScoreOffScale(requirement.code(), scale.lowest(), scale.highest()));
    }

    private static boolean isSignature(Evidence piece, Standard standard) {
        var source = piece.details().source();
        return source != null
                && source.kind() == Source.Kind.AGREEMENT
                && standard.content()
                        .requirement(piece.requirement())
                        .filter(it -> it.kind() == RequirementKind.AGREEMENT)
                        .isPresent();
    }

    private static boolean isObserver(PersonId person, Evidence piece) {
        var seen = piece.details().observed();
        return seen != null && seen.observer().equals(person);
    }

    private static Verdict tells(Requirement requirement, Evidence piece) {
        var details = piece.details();
        if (piece.isRemediation()) {
            return Verdict.allow();
        }
        return Verdict.allowIf(
                        requirement.observed() == null || details.observed() != null,
                        () -> new ObservationMissing(requirement.code()))
                .and(
                        () ->
                                Verdict.allowIf(
                                        requirement.hours() == null || details.hours() != null,
                                        () -> new HoursMissing(requirement.code())));
    }

    private static Verdict attemptIsLeft(
            Requirement requirement, Enrolment enrolment, Standard standard) {
        var most = standard.content().rules().attempts();
        return Verdict.allowIf(
                most == null || Attempts.failedInARow(requirement, enrolment.evidence()) < most,
                () -> new RemediationNeeded(requirement.code(), most == null ? 0 : most));
    }
}
