package org.safetynets.identity.organization.domain;

/** What happened to an organization. */
public sealed interface OrganizationEvent {

    /** The organization after it. */
    Organization organization();

    /** There is a new organization. */
    record OrganizationCreated(Organization organization) implements OrganizationEvent {}

    /** Its details are different now. */
    record OrganizationUpdated(Organization organization) implements OrganizationEvent {}
}
