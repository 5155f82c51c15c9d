package org.safetynets.portal.services.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody hands in: words, a file uploaded before, or both. */
public record NewSubmission(@Nullable String text, @Nullable UUID fileId) {}
