package org.safetynets.training.organization.domain;

import java.time.ZoneId;
import org.safetynets.platform.kernel.OrganizationId;

/** What this service keeps of an organization: by which zone it counts its days. */
public record Organization(OrganizationId id, ZoneId zone, long version) {}
