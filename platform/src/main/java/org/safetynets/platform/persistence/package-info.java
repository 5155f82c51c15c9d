/** MongoDB transactions that survive contention. */
@NullMarked
package org.safetynets.platform.persistence;

import org.jspecify.annotations.NullMarked;
