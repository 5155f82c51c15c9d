package org.safetynets.training.certification.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/** Who is certified, in which organization, and the enrolment that earned it. */
public record Holder(OrganizationId organization, PersonId person, EnrolmentId enrolment) {

    /** Somebody in the organization, by an enrolment that no longer is. */
    Holder forget() {
        return new Holder(organization, PersonId.NOBODY, new EnrolmentId(UUID.randomUUID()));
    }

    static Holder of(Enrolment enrolment) {
        return new Holder(enrolment.place().organization(), enrolment.person(), enrolment.id());
    }
}
