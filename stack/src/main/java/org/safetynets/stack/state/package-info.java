/** What a stack remembers between two calls of the launcher. */
@NullMarked
package org.safetynets.stack.state;

import org.jspecify.annotations.NullMarked;
