/** Who leads a group, and who could when its facilitator is away. */
@NullMarked
package org.safetynets.groups.leading;

import org.jspecify.annotations.NullMarked;
