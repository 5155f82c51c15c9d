package org.safetynets.identity.organization.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** The parent is the organization itself or one below it. */
public record ParentBelowItself(UUID parentId) implements Refusal {}
