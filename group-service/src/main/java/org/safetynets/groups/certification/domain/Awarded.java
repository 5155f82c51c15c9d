package org.safetynets.groups.certification.domain;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Whose certification it is, and in which organization. */
public record Awarded(OrganizationId organization, PersonId person, Certification certification) {}
