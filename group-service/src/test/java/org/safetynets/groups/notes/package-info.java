/** Tests. */
@NullMarked
package org.safetynets.groups.notes;

import org.jspecify.annotations.NullMarked;
