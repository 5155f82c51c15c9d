package org.safetynets.identity.membership.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody would be left to coordinate the organization. */
public record LastCoordinator() implements Refusal {}
