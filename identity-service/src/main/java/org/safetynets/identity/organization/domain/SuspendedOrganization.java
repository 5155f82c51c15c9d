package org.safetynets.identity.organization.domain;

import org.safetynets.platform.kernel.Refusal;

/** The organization is suspended, so nobody acts for it. */
public record SuspendedOrganization() implements Refusal {}
