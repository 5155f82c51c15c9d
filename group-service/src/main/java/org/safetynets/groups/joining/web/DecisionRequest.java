package org.safetynets.groups.joining.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.domain.DeclineReason;

/**
 * A person's decision about a request.
 *
 * @param reason for the staff; needed to place someone whose answers were red
 * @param told what the one who asked may read of a decline; left out beside an acceptance
 */
record DecisionRequest(
        @NotNull Boolean accept,
        @Size(max = 500) @Nullable String reason,
        @Nullable DeclineReason told) {}
