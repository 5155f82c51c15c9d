/** Planning cohorts. */
@NullMarked
package org.safetynets.training.cohort.application;

import org.jspecify.annotations.NullMarked;
