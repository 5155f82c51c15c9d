/** Errors as RFC 9457 problem details. */
@NullMarked
package org.safetynets.platform.problems;

import org.jspecify.annotations.NullMarked;
