package org.safetynets.training.certification.domain;

import org.safetynets.training.assessment.domain.CertificationPolicy;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standard;

/** What must be true before a certification is issued. */
@FunctionalInterface
public interface IssuingPolicy {

    Verdict decide(Enrolment enrolment, Standard standard, Ruling ruling);

    IssuingPolicy NOBODY_CERTIFIES_THEMSELVES =
            (enrolment, standard, ruling) ->
                    Verdict.allowIf(!ruling.by().equals(enrolment.person()), OwnCertification::new);

    IssuingPolicy IT_IS_EARNED =
            (enrolment, standard, ruling) ->
                    CertificationPolicy.EVERY_REQUIREMENT_IS_MET.decide(
                            standard.content().requirements(), enrolment.evidence());

    IssuingPolicy MAY_BE_ISSUED =
            (enrolment, standard, ruling) ->
                    NOBODY_CERTIFIES_THEMSELVES
                            .decide(enrolment, standard, ruling)
                            .and(() -> IT_IS_EARNED.decide(enrolment, standard, ruling));
}
