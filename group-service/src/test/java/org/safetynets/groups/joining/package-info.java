/** Tests. */
@NullMarked
package org.safetynets.groups.joining;

import org.jspecify.annotations.NullMarked;
