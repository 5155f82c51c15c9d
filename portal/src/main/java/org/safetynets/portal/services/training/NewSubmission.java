package org.safetynets.portal.services.training;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What somebody hands in: words, a file uploaded before, or both. */
public record NewSubmission(@Nullable String text, @Nullable UUID fileId) {}
