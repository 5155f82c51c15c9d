/** Admissions in MongoDB. */
@NullMarked
package org.safetynets.training.admission.persistence;

import org.jspecify.annotations.NullMarked;
