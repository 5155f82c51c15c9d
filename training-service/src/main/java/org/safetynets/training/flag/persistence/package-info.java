/** Flags in MongoDB. */
@NullMarked
package org.safetynets.training.flag.persistence;

import org.jspecify.annotations.NullMarked;
