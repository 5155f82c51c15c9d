package org.safetynets.identity.membership.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** The person's account is at rest, so they are given no role. */
public record PersonDeactivated(UUID personId) implements Refusal {}
