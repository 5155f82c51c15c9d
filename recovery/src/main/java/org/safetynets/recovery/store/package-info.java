/** Databases: a snapshot at one moment, and what changed since. */
@NullMarked
package org.safetynets.recovery.store;

import org.jspecify.annotations.NullMarked;
