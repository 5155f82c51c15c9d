/** Tests. */
@NullMarked
package org.safetynets.groups;

import org.jspecify.annotations.NullMarked;
