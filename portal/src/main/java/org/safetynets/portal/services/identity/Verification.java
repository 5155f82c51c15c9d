package org.safetynets.portal.services.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the chain of the audit is whole, and else where it first breaks. */
public record Verification(long entries, boolean intact, @Nullable UUID firstBroken) {}
