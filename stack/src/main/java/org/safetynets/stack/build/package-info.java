/** Building what changed. */
@NullMarked
package org.safetynets.stack.build;

import org.jspecify.annotations.NullMarked;
