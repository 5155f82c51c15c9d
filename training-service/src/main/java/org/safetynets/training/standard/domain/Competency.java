package org.safetynets.training.standard.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Words;

/**
 * Something a certified person can do.
 *
 * @param category the category it answers to; null when it is our own
 */
public record Competency(String code, Words title, @Nullable String category) {}
