/** Use cases of quizzes. */
@NullMarked
package org.safetynets.training.quiz.application;

import org.jspecify.annotations.NullMarked;
