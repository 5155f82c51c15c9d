package org.safetynets.training.quiz.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What an answer is worth.
 *
 * @param percent 0 wrong, 100 right; in between only what a person marks
 * @param by the person who marked it; null where the key did
 */
public record Mark(String code, boolean critical, int percent, @Nullable PersonId by) {}
