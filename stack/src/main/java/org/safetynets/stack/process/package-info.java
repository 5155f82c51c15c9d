/** Native processes: starting, watching, ending. */
@NullMarked
package org.safetynets.stack.process;

import org.jspecify.annotations.NullMarked;
