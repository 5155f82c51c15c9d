/** Tests. */
@NullMarked
package org.safetynets.groups.finder;

import org.jspecify.annotations.NullMarked;
