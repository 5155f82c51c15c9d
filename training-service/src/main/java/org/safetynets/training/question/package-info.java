/** Banks of questions, from which quizzes draw. */
@NullMarked
package org.safetynets.training.question;

import org.jspecify.annotations.NullMarked;
