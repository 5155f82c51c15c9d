/** Quizzes over HTTP. */
@NullMarked
package org.safetynets.training.quiz.web;

import org.jspecify.annotations.NullMarked;
