package org.safetynets.portal.services.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program as a trainer describes it. */
public record NewProgram(
        @Nullable UUID standardId, String title, String description, List<String> languages) {}
