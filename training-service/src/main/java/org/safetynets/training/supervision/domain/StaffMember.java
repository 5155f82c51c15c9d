package org.safetynets.training.supervision.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What a member of an organization may do there, as far as supervision asks. */
public record StaffMember(
        UUID membership,
        OrganizationId organization,
        PersonId person,
        boolean facilitates,
        boolean supervises,
        long version) {}
