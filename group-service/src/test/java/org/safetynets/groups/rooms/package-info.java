/** Tests. */
@NullMarked
package org.safetynets.groups.rooms;

import org.jspecify.annotations.NullMarked;
