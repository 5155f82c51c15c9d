/** A cohort at a glance, as a table to look at, to take away and to bring back. */
@NullMarked
package org.safetynets.training.gradebook;

import org.jspecify.annotations.NullMarked;
