package org.safetynets.groups.urgent.domain;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Which reviews somebody may see.
 *
 * @param reader to whom none is shown that is about them
 * @param concernedOnly whether they see only those they were called about or took up
 */
public record UrgentReviewFilter(
        OrganizationId organization, PersonId reader, boolean concernedOnly) {}
