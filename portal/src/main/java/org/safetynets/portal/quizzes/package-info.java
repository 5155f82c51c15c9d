/** Quizzes: taken by candidates in their own time, set and watched by trainers. */
@NullMarked
package org.safetynets.portal.quizzes;

import org.jspecify.annotations.NullMarked;
