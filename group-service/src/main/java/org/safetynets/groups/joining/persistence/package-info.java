/** Placements in MongoDB. */
@NullMarked
package org.safetynets.groups.joining.persistence;

import org.jspecify.annotations.NullMarked;
