/** Debriefs in MongoDB, sealed. */
@NullMarked
package org.safetynets.training.debrief.persistence;

import org.jspecify.annotations.NullMarked;
