package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/** Who is certified, in which organization, and the enrolment that earned it. */
public record Holder(OrganizationId organization, PersonId person, EnrolmentId enrolment) {

    static Holder of(Enrolment enrolment) {
        return new Holder(enrolment.place().organization(), enrolment.person(), enrolment.id());
    }
}
