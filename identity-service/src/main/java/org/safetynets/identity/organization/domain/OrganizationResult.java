package org.safetynets.identity.organization.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of creating or changing an organization. */
public sealed interface OrganizationResult {

    /** It was done; the event tells of it. */
    record Done(Organization organization, OrganizationEvent event) implements OrganizationResult {}

    /** It says already what was asked for. */
    record Unchanged(Organization organization) implements OrganizationResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements OrganizationResult {}
}
