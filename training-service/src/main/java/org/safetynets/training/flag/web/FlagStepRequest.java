package org.safetynets.training.flag.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.flag.domain.FlagState;

/** The next step of the conversation, and what the supervisor keeps of it. */
public record FlagStepRequest(@NotNull FlagState state, @Nullable @Size(max = 2000) String note) {}
