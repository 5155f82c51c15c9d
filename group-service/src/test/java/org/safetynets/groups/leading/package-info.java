/** Tests. */
@NullMarked
package org.safetynets.groups.leading;

import org.jspecify.annotations.NullMarked;
