/** Tests. */
@NullMarked
package org.safetynets.groups.measures;

import org.jspecify.annotations.NullMarked;
