package org.safetynets.training.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one of many.
 *
 * @param number its place among them, from 0
 * @param problem name of the problem type where it was refused
 */
record Outcome(int number, UUID subject, boolean done, @Nullable String problem) {}
