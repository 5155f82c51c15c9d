package org.safetynets.identity.organization.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who decided something about an organization, and why.
 *
 * @param reason in their own words; kept here, never told to other services
 */
public record Decision(PersonId by, String reason, Instant at) {}
