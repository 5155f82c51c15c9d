/** The coming meetings of a group: cancel, move or hand over one of them. */
@NullMarked
package org.safetynets.portal.occurrences;

import org.jspecify.annotations.NullMarked;
