/** Enrolling candidates and recording their evidence. */
@NullMarked
package org.safetynets.training.enrolment.application;

import org.jspecify.annotations.NullMarked;
