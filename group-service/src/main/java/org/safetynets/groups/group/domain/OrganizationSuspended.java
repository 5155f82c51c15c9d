package org.safetynets.groups.group.domain;

import org.safetynets.platform.kernel.Refusal;

/** The network has suspended the organization; its groups do not meet. */
public record OrganizationSuspended() implements Refusal {}
