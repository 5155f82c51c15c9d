/** The launcher behind {@code ./nets}. */
@NullMarked
package org.safetynets.stack;

import org.jspecify.annotations.NullMarked;
