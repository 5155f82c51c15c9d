/** Quizzes that draw from the question banks, and people's attempts at them. */
@NullMarked
package org.safetynets.training.quiz;

import org.jspecify.annotations.NullMarked;
