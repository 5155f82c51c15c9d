package org.safetynets.training.certification.domain;

import org.safetynets.training.assessment.domain.CertificationPolicy;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Endorsement;

/** What must be true before a certification covers further purposes. */
@FunctionalInterface
public interface EndorsingPolicy {

    Verdict decide(
            Certification certification, String endorsement, Candidate candidate, Ruling ruling);

    EndorsingPolicy THE_CERTIFICATION_COUNTS =
            (certification, endorsement, candidate, ruling) ->
                    RulingPolicy.NOBODY_RULES_ON_THEIR_OWN
                            .decide(certification, ruling)
                            .and(() -> RulingPolicy.TERM_IS_NOT_OVER.decide(certification, ruling))
                            .and(() -> RulingPolicy.IS_ACTIVE.decide(certification, ruling))
                            .and(() -> RulingPolicy.IS_NOT_RENEWED.decide(certification, ruling));

    EndorsingPolicy IT_IS_EARNED =
            (certification, endorsement, candidate, ruling) ->
                    candidate.standard().content().rules().endorsements().stream()
                            .filter(it -> it.code().equals(endorsement))
                            .findFirst()
                            .map(it -> earned(certification, it, candidate, ruling))
                            .orElseGet(() -> Verdict.refuse(new EndorsementUnknown(endorsement)));

    EndorsingPolicy MAY_BE_ENDORSED =
            (certification, endorsement, candidate, ruling) ->
                    THE_CERTIFICATION_COUNTS
                            .decide(certification, endorsement, candidate, ruling)
                            .and(
                                    () ->
                                            IT_IS_EARNED.decide(
                                                    certification, endorsement, candidate, ruling));

    private static Verdict earned(
            Certification certification,
            Endorsement endorsement,
            Candidate candidate,
            Ruling ruling) {
        return Verdict.allowIf(
                        !certification.award().purposes().containsAll(endorsement.purposes()),
                        () -> new AlreadyEndorsed(endorsement.code()))
                .and(
                        () ->
                                CertificationPolicy.EVERY_REQUIREMENT_IS_MET.decide(
                                        endorsement.requirements(),
                                        candidate.portfolioOn(ruling.moment().day())));
    }
}
