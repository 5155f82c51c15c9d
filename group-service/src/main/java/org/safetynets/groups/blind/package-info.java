/** Hashes by which the same thing is known again without being written down. */
@NullMarked
package org.safetynets.groups.blind;

import org.jspecify.annotations.NullMarked;
