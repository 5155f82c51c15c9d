/** Tests. */
@NullMarked
package org.safetynets.groups.incidents;

import org.jspecify.annotations.NullMarked;
