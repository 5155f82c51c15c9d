/** Candidates who train together, with a fixed number of seats. */
@NullMarked
package org.safetynets.training.cohort.domain;

import org.jspecify.annotations.NullMarked;
