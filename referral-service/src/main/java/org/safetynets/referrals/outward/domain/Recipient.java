package org.safetynets.referrals.outward.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * To whom a partner is referred onward: a counselor whom the organization approved, or the
 * coordinators of an organization.
 *
 * @param name as it was when it was chosen
 */
public record Recipient(OrganizationId organization, Optional<PersonId> counselor, String name) {}
