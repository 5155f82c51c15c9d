package org.safetynets.groups.group.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why, in the words of who decides; only staff sees it. */
record ReasonRequest(@Size(max = 500) @Nullable String reason) {}
