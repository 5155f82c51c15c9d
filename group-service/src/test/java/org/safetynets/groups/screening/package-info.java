/** Tests. */
@NullMarked
package org.safetynets.groups.screening;

import org.jspecify.annotations.NullMarked;
