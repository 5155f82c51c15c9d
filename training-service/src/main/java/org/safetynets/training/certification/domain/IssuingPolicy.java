package org.safetynets.training.certification.domain;

import java.util.Set;
import org.safetynets.training.assessment.domain.CertificationPolicy;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true before a certification is issued. */
@FunctionalInterface
public interface IssuingPolicy {

    Verdict decide(Candidate candidate, Ruling ruling);

    IssuingPolicy NOBODY_CERTIFIES_THEMSELVES =
            (candidate, ruling) ->
                    Verdict.allowIf(!ruling.by().equals(candidate.person()), OwnCertification::new);

    IssuingPolicy MAY_BE_ISSUED = mayBeIssuedWaiving(Set.of());

    /**
     * Though those are not met, since two people answer for them. They answer for what was left
     * when they were asked, not for what became unmet since.
     */
    static IssuingPolicy mayBeIssuedWaiving(Set<String> waived) {
        return (candidate, ruling) ->
                NOBODY_CERTIFIES_THEMSELVES
                        .decide(candidate, ruling)
                        .and(() -> isEarnedBut(waived, candidate, ruling));
    }

    private static Verdict isEarnedBut(Set<String> waived, Candidate candidate, Ruling ruling) {
        var day = ruling.moment().day();
        return CertificationPolicy.everyRequirementIsMetBut(waived)
                .decide(candidate.askedOn(day), candidate.portfolioOn(day));
    }
}
