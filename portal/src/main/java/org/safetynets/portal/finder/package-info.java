/** Finding a group, without an account. */
@NullMarked
package org.safetynets.portal.finder;

import org.jspecify.annotations.NullMarked;
