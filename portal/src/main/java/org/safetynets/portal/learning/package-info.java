/** What a candidate has to do with in a cohort: sessions, materials, tasks and quizzes. */
@NullMarked
package org.safetynets.portal.learning;

import org.jspecify.annotations.NullMarked;
