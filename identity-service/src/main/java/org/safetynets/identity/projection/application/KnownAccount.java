package org.safetynets.identity.projection.application;

import org.safetynets.platform.kernel.PersonId;

/** An account as the directory has it; it may be of somebody who never came here. */
public record KnownAccount(PersonId person, String name, boolean enabled) {}
