/** Tests. */
@NullMarked
package org.safetynets.groups.outcomes;

import org.jspecify.annotations.NullMarked;
