/** Tests. */
@NullMarked
package org.safetynets.groups.history;

import org.jspecify.annotations.NullMarked;
