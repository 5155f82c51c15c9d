/** Backup of the whole suite, and its restore on an empty machine. */
@NullMarked
package org.safetynets.recovery;

import org.jspecify.annotations.NullMarked;
