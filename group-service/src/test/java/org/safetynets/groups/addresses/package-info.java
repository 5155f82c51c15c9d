/** Tests. */
@NullMarked
package org.safetynets.groups.addresses;

import org.jspecify.annotations.NullMarked;
