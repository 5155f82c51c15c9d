/** Quizzes and attempts in MongoDB. */
@NullMarked
package org.safetynets.training.quiz.persistence;

import org.jspecify.annotations.NullMarked;
