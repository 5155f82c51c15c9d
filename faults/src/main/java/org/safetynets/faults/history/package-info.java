/** What was asked of the suite, and what it answered. */
@NullMarked
package org.safetynets.faults.history;

import org.jspecify.annotations.NullMarked;
