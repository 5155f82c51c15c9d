package org.safetynets.training.observation.domain;

import org.jspecify.annotations.Nullable;

/** What an observer says of one criterion: 1 unsafe, 2 emerging, 3 competent, 4 strong. */
public record RubricScore(String criterion, int score, @Nullable String comment) {}
