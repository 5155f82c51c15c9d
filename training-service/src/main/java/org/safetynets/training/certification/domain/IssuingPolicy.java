package org.safetynets.training.certification.domain;

import org.safetynets.training.assessment.domain.CertificationPolicy;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true before a certification is issued. */
@FunctionalInterface
public interface IssuingPolicy {

    Verdict decide(Candidate candidate, Ruling ruling);

    IssuingPolicy NOBODY_CERTIFIES_THEMSELVES =
            (candidate, ruling) ->
                    Verdict.allowIf(!ruling.by().equals(candidate.person()), OwnCertification::new);

    IssuingPolicy IT_IS_EARNED =
            (candidate, ruling) ->
                    CertificationPolicy.EVERY_REQUIREMENT_IS_MET.decide(
                            candidate.askedOn(ruling.moment().day()),
                            candidate.portfolioOn(ruling.moment().day()));

    IssuingPolicy MAY_BE_ISSUED =
            (candidate, ruling) ->
                    NOBODY_CERTIFIES_THEMSELVES
                            .decide(candidate, ruling)
                            .and(() -> IT_IS_EARNED.decide(candidate, ruling));
}
