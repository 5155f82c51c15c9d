/** How members are, at the start, in the middle and at the end: theirs to say, or not. */
@NullMarked
package org.safetynets.portal.measures;

import org.jspecify.annotations.NullMarked;
