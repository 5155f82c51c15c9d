/** Bringing a whole stack up and down. */
@NullMarked
package org.safetynets.stack.launcher;

import org.jspecify.annotations.NullMarked;
