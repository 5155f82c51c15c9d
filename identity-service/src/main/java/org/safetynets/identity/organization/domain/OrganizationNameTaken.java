package org.safetynets.identity.organization.domain;

import org.safetynets.platform.kernel.Refusal;

/** Another organization has the name. */
public record OrganizationNameTaken(String name) implements Refusal {}
