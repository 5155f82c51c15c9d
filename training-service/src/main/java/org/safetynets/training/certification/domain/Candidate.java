package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Held;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.standard.domain.Standard;

/**
 * Somebody who may be certified: what they have shown, and to which standard.
 *
 * @param held what they are certified to already, in the same organization
 */
public record Candidate(Enrolment enrolment, Standard standard, List<Held> held) {

    public Candidate {
        held = List.copyOf(held);
    }

    /** Certified to nothing else. */
    public Candidate(Enrolment enrolment, Standard standard) {
        this(enrolment, standard, List.of());
    }

    PersonId person() {
        return enrolment.person();
    }

    public Portfolio portfolioOn(LocalDate day) {
        return new Portfolio(enrolment.evidence(), held, day);
    }
}
