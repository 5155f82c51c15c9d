/** Supervision in MongoDB. */
@NullMarked
package org.safetynets.training.supervision.persistence;

import org.jspecify.annotations.NullMarked;
