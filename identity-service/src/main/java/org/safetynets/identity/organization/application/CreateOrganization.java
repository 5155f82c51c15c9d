package org.safetynets.identity.organization.application;

import org.safetynets.identity.organization.domain.OrganizationDetails;

/** Wants a new organization in the network. */
public record CreateOrganization(OrganizationDetails details) {}
