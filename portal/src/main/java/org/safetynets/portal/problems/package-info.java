/** What went wrong, in words, and how to mend it. */
@NullMarked
package org.safetynets.portal.problems;

import org.jspecify.annotations.NullMarked;
