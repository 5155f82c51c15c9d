package org.safetynets.groups.joining.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision about a request.
 *
 * @param reason for the staff; needed to place someone whose answers were red
 */
record DecisionRequest(@NotNull Boolean accept, @Size(max = 500) @Nullable String reason) {}
