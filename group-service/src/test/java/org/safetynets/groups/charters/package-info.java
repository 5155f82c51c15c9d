/** Tests. */
@NullMarked
package org.safetynets.groups.charters;

import org.jspecify.annotations.NullMarked;
