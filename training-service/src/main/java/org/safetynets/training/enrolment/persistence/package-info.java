/** Enrolments in MongoDB. */
@NullMarked
package org.safetynets.training.enrolment.persistence;

import org.jspecify.annotations.NullMarked;
