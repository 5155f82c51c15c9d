/** Tests. */
@NullMarked
package org.safetynets.groups.group;

import org.jspecify.annotations.NullMarked;
