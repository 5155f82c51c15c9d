/** Overrides as stored. */
@NullMarked
package org.safetynets.training.waiver.persistence;

import org.jspecify.annotations.NullMarked;
