/** Tests. */
@NullMarked
package org.safetynets.groups.gate;

import org.jspecify.annotations.NullMarked;
