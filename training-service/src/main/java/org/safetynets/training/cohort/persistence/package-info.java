/** Cohorts in MongoDB. */
@NullMarked
package org.safetynets.training.cohort.persistence;

import org.jspecify.annotations.NullMarked;
