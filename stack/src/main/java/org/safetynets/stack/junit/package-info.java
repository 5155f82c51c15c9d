/** Real infrastructure for tests. */
@NullMarked
package org.safetynets.stack.junit;

import org.jspecify.annotations.NullMarked;
