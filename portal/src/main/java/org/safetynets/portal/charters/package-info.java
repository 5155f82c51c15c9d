/** What a group agrees on, in its versions. */
@NullMarked
package org.safetynets.portal.charters;

import org.jspecify.annotations.NullMarked;
