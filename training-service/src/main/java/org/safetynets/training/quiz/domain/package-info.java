/** The rules of quizzes: drawing, answering in time, scoring. */
@NullMarked
package org.safetynets.training.quiz.domain;

import org.jspecify.annotations.NullMarked;
