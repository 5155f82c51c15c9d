package org.safetynets.training.certification.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/** A trainer certifies the candidate of an enrolment. */
public record IssueCertification(OrganizationId organization, EnrolmentId enrolment, PersonId by) {}
