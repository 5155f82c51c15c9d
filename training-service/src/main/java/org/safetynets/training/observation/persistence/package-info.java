/** Observations in MongoDB. */
@NullMarked
package org.safetynets.training.observation.persistence;

import org.jspecify.annotations.NullMarked;
