/** Severe incidents in MongoDB. */
@NullMarked
package org.safetynets.training.incident.persistence;

import org.jspecify.annotations.NullMarked;
