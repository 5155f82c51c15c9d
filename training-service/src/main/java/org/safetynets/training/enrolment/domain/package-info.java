/** One candidate in one cohort, with the evidence so far. */
@NullMarked
package org.safetynets.training.enrolment.domain;

import org.jspecify.annotations.NullMarked;
