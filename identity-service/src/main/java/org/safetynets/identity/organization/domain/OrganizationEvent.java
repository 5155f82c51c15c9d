package org.safetynets.identity.organization.domain;

/** What happened to an organization. */
public sealed interface OrganizationEvent {

    /** The organization after it. */
    Organization organization();

    /** There is a new organization. */
    record OrganizationCreated(Organization organization) implements OrganizationEvent {}

    /** Its details are different now. */
    record OrganizationUpdated(Organization organization) implements OrganizationEvent {}

    /** Nobody acts for it any more, until it is activated. */
    record OrganizationSuspended(Organization organization, Decision why)
            implements OrganizationEvent {}

    /** It acts again. */
    record OrganizationActivated(Organization organization, Decision why)
            implements OrganizationEvent {}
}
