/** Segments of a backup: encrypted, each bound to the one before it. */
@NullMarked
package org.safetynets.recovery.chain;

import org.jspecify.annotations.NullMarked;
