package org.safetynets.identity.membership.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** Nobody with that id has signed in yet, so there is nobody to give a role to. */
public record PersonNotRegistered(UUID personId) implements Refusal {}
