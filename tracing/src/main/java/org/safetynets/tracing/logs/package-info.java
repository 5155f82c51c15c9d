/** Log lines to a system that is not the one they are about. */
@NullMarked
package org.safetynets.tracing.logs;

import org.jspecify.annotations.NullMarked;
