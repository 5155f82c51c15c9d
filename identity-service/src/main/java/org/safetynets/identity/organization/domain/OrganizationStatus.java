package org.safetynets.identity.organization.domain;

/** Whether an organization may act. */
public enum OrganizationStatus {
    ACTIVE,
    SUSPENDED
}
