package org.safetynets.identity.organization.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** There is no organization to be the parent. */
public record ParentUnknown(UUID parentId) implements Refusal {}
